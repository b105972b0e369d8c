import { describe, expect, it } from 'vitest'
import { date, email, uri } from './formats.ts'

describe('date', () => {
  it.each(['2026-11-23', '2024-02-29', '2000-02-29', '0001-01-01'])('takes %s', (text) => {
    expect(date(text)).toBe(true)
  })
  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-1-1',
    '2026-11-23T00:00',
    '',
  ])('refuses %s', (text) => {
    expect(date(text)).toBe(false)
  })
})

describe('email', () => {
  it.each(['dpo@example.org', 'first.last+tag@sub.example.org', 'données@exemple.fr'])('takes %s', (text) => {
    expect(email(text)).toBe(true)
  })
  it.each(['dpo', 'dpo@', '@example.org', 'a b@example.org', 'a@b@example.org', 'dpo@example.'])(
    'refuses %s',
    (text) => {
      expect(email(text)).toBe(false)
    },
  )
})

describe('uri', () => {
  it.each(['https://example.org/a?b#c', 'mailto:dpo@example.org', 'http://exämple.org'])(
    'takes %s',
    (text) => {
      expect(uri(text)).toBe(true)
    },
  )
  it.each(['example.org', '/privacy', 'https://', 'https://exa mple.org', 'java\nscript:alert(1)'])(
    'refuses %s',
    (text) => {
      expect(uri(text)).toBe(false)
    },
  )
})
