import { expect, it } from 'vitest'
import { shortened } from './shortened.ts'

it('leaves a short text alone, and cuts a long one between characters', () => {
  expect(shortened('abcd', 4)).toBe('abcd')
  expect(shortened('abcde', 4)).toBe('abc…')
  expect(shortened('ab😀de', 4)).toBe('ab…')
  expect(shortened('a😀cde', 4)).toBe('a😀…')
})
