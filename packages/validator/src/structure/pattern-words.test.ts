import { declarationSchema } from '@cookie-charter/schema'
import { expect, it } from 'vitest'
import { patternWords } from './pattern-words.ts'

function patternsIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) =>
    key === 'pattern' && typeof value === 'string' ? [value] : patternsIn(value),
  )
}

it('has words for every pattern of the schema', () => {
  const patterns = [...new Set(patternsIn(declarationSchema))]
  expect(patterns.length).toBeGreaterThan(5)
  expect(patterns.filter((pattern) => !patternWords(pattern, 'x'))).toEqual([])
  expect(new Set(patterns.map((pattern) => patternWords(pattern, 'x')!.must)).size).toBe(patterns.length)
})
