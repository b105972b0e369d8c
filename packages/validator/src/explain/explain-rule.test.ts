import { expect, test } from 'vitest'
import { sanitizeForTerminal } from '../reporters/sanitize-for-terminal.ts'
import { plainStyle } from '../reporters/style.ts'
import { defineRule } from '../rule.ts'
import { limitWords } from '../source/limit-problem.ts'
import { ruleOf } from '../structure/fault.ts'
import { explainRule } from './explain-rule.ts'
import { explainRuleJson } from './explain-rule-json.ts'
import { ruleMetadata } from './rule-metadata.ts'
import { ruleTable } from './rule-table.ts'
import { structuralRules } from './structural-rules.ts'

const rule = defineRule({
  id: 'fr/sample',
  severity: 'error',
  summary: 'SameSite=None needs Secure',
  why: 'Browsers refuse the cookie, so the site never gets what the policy announces.',
  source: {
    title: 'RFC 6265bis',
    section: '5.7 step 19',
    url: 'https://example.org/rfc',
    asOf: '2026-01-07',
    binding: 'standard',
    verified: false,
  },
  message: 'x',
  help: 'Set secure to true.',
  examples: {
    invalid: [{ item: { sameSite: 'None', secure: false }, at: 'sameSite' }],
    valid: [{ item: { id: 'a', sameSite: 'Lax', secure: null }, note: 'Lax works without.' }],
  },
  *check() {},
})

test('a rule for people: reasons, source, profile and both examples', () => {
  const url = 'https://docs.example/fr/sample'
  expect(explainRule(rule, plainStyle, { url })).toBe(`fr/sample  error
SameSite=None needs Secure

Why       Browsers refuse the cookie, so the site never gets what the policy
          announces.
Help      Set secure to true.
Source    RFC 6265bis, 5.7 step 19, as of 2026-01-07 (unverified: taken from a
          secondary source)
          https://example.org/rfc
Binding   standard
Profile   fr: in force where jurisdictions bring it
Page      https://docs.example/fr/sample

Not accepted
  services:
    list:
      items:
        list_view:
          sameSite: None  # ← here
          secure: false

Accepted
  Lax works without.
  services:
    list:
      items:
        a:
          sameSite: Lax
          # secure: is not stated
`)
})

test('as data: no functions, every example', () => {
  const explained = explainRuleJson(rule, 'https://docs.example/fr/sample')
  expect(JSON.parse(JSON.stringify(explained))).toEqual(explained)
  expect(explained).toMatchObject({ id: 'fr/sample', severity: 'error', help: 'Set secure to true.' })
  expect(explained.examples.invalid[0]).toMatchObject({ at: 'sameSite' })
  expect(explained.examples.valid[0]).toMatchObject({ note: 'Lax works without.' })
})

test('a plugin cannot write to the terminal through its words', () => {
  const hostile = { ...rule, id: 'x/\u001b[2J', summary: '\u202e::error::', why: '##[add-mask]a\u009b' }
  const text = explainRule(hostile, plainStyle) + ruleTable([hostile])
  expect(sanitizeForTerminal(text.replaceAll('\n', ''))).toBe(text.replaceAll('\n', ''))
  expect(text).not.toMatch(/^\s*::|##\[/m)
})

test('a table has a line a rule, in columns', () => {
  expect(ruleTable([rule, { ...rule, id: 'fr/s', severity: 'off' }])).toBe(
    'fr/sample  error    SameSite=None needs Secure\nfr/s       off      SameSite=None needs Secure\n',
  )
})

test('structural findings are explained too, each under its own id', () => {
  expect(new Set(structuralRules.map(({ id }) => id)).size).toBe(structuralRules.length)
  for (const structural of structuralRules)
    expect(explainRule(structural, plainStyle)).toContain(structural.why.slice(0, 20))
})

test('every finding about structure and limits has its explanation', () => {
  const explained = structuralRules.map(({ id }) => id)
  expect(explained).toEqual(expect.arrayContaining(Object.values(ruleOf)))
  expect(explained).toEqual(expect.arrayContaining(Object.keys(limitWords).map((name) => `limit/${name}`)))
})

test('metadata knows our pages, and none for a plugin', () => {
  const metadata = ruleMetadata([rule], [{ ...rule, id: 'acme/x' }])
  expect(metadata.get('fr/sample')?.url).toBe('https://cookie-charter.dev/rules/fr/sample')
  expect(metadata.get('schema/required')?.summary).toBe('A property is missing')
  expect(metadata.get('acme/x')).not.toHaveProperty('url')
})
