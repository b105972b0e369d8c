import { load } from 'js-yaml'
import { expect, test } from 'vitest'
import { rules } from '../generated/rules.ts'
import { exampleSnippet } from './example-snippet.ts'

test('the finding is marked at the nearest thing that is shown', () => {
  expect(exampleSnippet({ consent: { unit: 'service' }, at: '/consent/withdraw' })).toBe(
    'consent:  # ← here\n  unit: service',
  )
  expect(exampleSnippet({ item: { id: 'a/b', domain: '.x' }, at: '' })).toBe(
    'services:\n  list:\n    items:\n      a/b:  # ← here\n        domain: .x',
  )
  expect(exampleSnippet({ declaration: { jurisdictions: ['fr'] }, at: '/site' })).toBe('jurisdictions: [fr]')
})

test('the root of an example is merged over its parts', () => {
  const snippet = exampleSnippet({
    item: { secure: true },
    declaration: { services: { other: { category: 'media' } } },
  })
  expect(load(snippet)).toEqual({
    services: { list: { items: { list_view: { secure: true } } }, other: { category: 'media' } },
  })
})

test('every example of every rule is YAML', () => {
  for (const { id, examples } of rules)
    for (const example of [...examples.invalid, ...examples.valid])
      expect(() => load(exampleSnippet(example) || '{}'), id).not.toThrow()
})
