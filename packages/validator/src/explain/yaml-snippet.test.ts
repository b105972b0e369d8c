import fc from 'fast-check'
import { load } from 'js-yaml'
import { expect, test } from 'vitest'
import { yamlSnippet } from './yaml-snippet.ts'

test('block maps, lists in a line, quotes where YAML needs them', () => {
  const data = {
    site: { urls: ['https://a.example', 'b: c'] },
    on: true,
    name: '1P_JAR',
    date: '2026-01-01',
    lines: 'a\nb',
  }
  expect(yamlSnippet(data)).toBe(`site:
  urls: [https://a.example, 'b: c']
'on': true
name: 1P_JAR
date: '2026-01-01'
lines: "a\\nb"`)
})

test('null is told as a comment, and a marker stands where its pointer is', () => {
  const data = { items: { 'a/b': { secure: null, sameSite: 'None' } } }
  expect(yamlSnippet(data, { pointer: '/items/a~1b/sameSite', comment: '← here' })).toBe(
    'items:\n  a/b:\n    # secure: is not stated\n    sameSite: None  # ← here',
  )
  expect(yamlSnippet(data, { pointer: '/items/a~1b/secure', comment: '← here' })).toContain(
    '# secure: is not stated (← here)',
  )
})

test('a list of maps', () => {
  expect(yamlSnippet({ transfers: [{ to: 'US', safeguard: 'dpf' }, { to: 'IN' }] })).toBe(
    'transfers:\n  - to: US\n    safeguard: dpf\n  - to: IN',
  )
})

test('reads back as the data it was made of', () => {
  const leaf = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary-ascii' }),
    fc.boolean(),
    fc.integer(),
  )
  const key = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
    .filter((text) => text !== '__proto__')
  const { value } = fc.letrec((tie) => ({
    value: fc.dictionary(
      key,
      fc.oneof(
        { maxDepth: 3 },
        leaf,
        fc.array(leaf),
        tie('value'),
        fc.array(tie('value'), { minLength: 1, maxLength: 3 }),
      ),
      {
        minKeys: 1,
        maxKeys: 4,
        noNullPrototype: true,
      },
    ),
  }))
  fc.assert(
    fc.property(value, (data) => {
      expect(load(yamlSnippet(data as { [key: string]: unknown }))).toEqual(data)
    }),
  )
})
