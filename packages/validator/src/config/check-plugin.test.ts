import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rules } from '../generated/rules.ts'
import { checkPlugin } from './check-plugin.ts'

const rule = {
  id: 'acme/no-legacy',
  severity: 'warning',
  summary: 'A legacy cookie',
  why: 'It is going away.',
  source: {
    title: 'Acme handbook',
    url: 'https://acme.example/handbook',
    asOf: '2026-10-01',
    binding: 'practice',
    verified: true,
  },
  message: 'Acme asks for its removal.',
  examples: { invalid: [{ item: { id: 'legacy' }, at: '' }], valid: [{ item: { id: 'modern' } }] },
  check: () => [],
}

const problems = (value: unknown, taken: string[] = []) => {
  const checked = checkPlugin(value, taken)
  return checked.ok ? [] : checked.problems.map(({ pointer, message }) => `${pointer} ${message}`)
}

test('a plugin with a whole rule is taken', () => {
  expect(problems({ name: 'acme', rules: [rule] })).toEqual([])
})

test('our own rules have the shape that plugins must have', () => {
  for (const own of rules) {
    const renamed = { ...own, id: own.id.replace(/^[^/]+/, 'acme') }
    expect(problems({ name: 'acme', rules: [renamed] }), own.id).toEqual([])
  }
})

test('a name must be free, and no group of ours', () => {
  for (const name of ['tech', 'quality', 'schema', 'fr', 'us-ca', 'eu-omnibus', 'pt'])
    expect(problems({ name, rules: [] })).toEqual([
      `/name “${name}” is a group of cookie-charter's own rules, or kept for one.`,
    ])
  expect(problems({ name: 'acme', rules: [] }, ['acme'])).toEqual([
    '/name Another plugin is already called “acme”.',
  ])
  expect(problems({ name: 'Ac/me', rules: [] })[0]).toContain('/name')
})

test('each fault of a rule has its place', () => {
  const broken = {
    ...rule,
    id: 'other/x',
    severity: 'fatal',
    why: ' ',
    check: undefined,
    source: { ...rule.source, url: 'javascript:x', asOf: 'today' },
    examples: { invalid: [{ item: {} }], valid: [] },
  }
  expect(
    problems({ name: 'acme', rules: [rule, broken, rule, 7] }).map((line) => line.split(' ', 1)[0]),
  ).toEqual([
    '/rules/1/id',
    '/rules/1/severity',
    '/rules/1/why',
    '/rules/1/check',
    '/rules/1/source/url',
    '/rules/1/source/asOf',
    '/rules/1/examples/invalid',
    '/rules/1/examples/valid',
    '/rules/3',
    '/rules/2/id',
  ])
})

test('any value is answered', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(checkPlugin(value).ok || problems(value).length > 0).toBe(true)
      expect(checkPlugin({ name: 'acme', rules: [value] }).ok).toBe(false)
    }),
  )
})
