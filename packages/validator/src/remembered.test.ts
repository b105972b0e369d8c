import { describe, expect, it } from 'vitest'
import { remembered, rememberedByLocale } from './remembered.ts'

describe('remembered', () => {
  it('asks once, and gives the same answer again', () => {
    const asked: string[] = []
    const length = remembered((text) => {
      asked.push(text)
      return text.length
    })
    expect([length('ab'), length('ab'), length(''), length('')]).toEqual([2, 2, 0, 0])
    expect(asked).toEqual(['ab', ''])
  })

  it('is bounded: it forgets, and keeps no long text', () => {
    let asked = 0
    const length = remembered((text) => {
      asked++
      return text.length
    })
    for (let index = 0; index <= 2_000; index++) length(String(index))
    length('0')
    expect(asked).toBe(2_002)
    length('x'.repeat(501))
    length('x'.repeat(501))
    expect(asked).toBe(2_004)
  })
})

describe('rememberedByLocale', () => {
  it('asks once for each locale, and forgets where there are too many', () => {
    const asked: string[] = []
    const tagged = rememberedByLocale((text, locale) => {
      asked.push(locale)
      return `${text}@${locale}`
    })
    expect([tagged('a', 'fr'), tagged('a', 'en'), tagged('a', 'fr')]).toEqual(['a@fr', 'a@en', 'a@fr'])
    expect(asked).toEqual(['fr', 'en'])
    for (let index = 0; index < 50; index++) tagged('a', `x-${index}`)
    tagged('a', 'fr')
    expect(asked.filter((locale) => locale === 'fr')).toHaveLength(2)
  })
})
