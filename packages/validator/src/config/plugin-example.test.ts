import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { explainRule } from '../explain/explain-rule.ts'
import { plainStyle } from '../reporters/style.ts'
import { exampleWith } from '../rules/example-with.ts'
import { validateText } from '../validate.ts'
import { checkPlugin } from './check-plugin.ts'
import { checkRuleIds } from './check-rule-ids.ts'
import type { Plugin } from './config-types.ts'
import { parseConfig } from './parse-config.ts'

const folder = new URL('../../../../fixtures/plugin-example/', import.meta.url)
const { default: exported } = (await import(new URL('plugin.js', folder).href)) as { default: unknown }
const checked = checkPlugin(exported)
const plugin: Plugin = checked.ok ? checked.value : { name: '', rules: [] }
const config = parseConfig(JSON.parse(readFileSync(new URL('cookie-charter.config.json', folder), 'utf8')))

test('the example of a plugin is one, with two rules, and its configuration names rules that exist', () => {
  expect(checked).toMatchObject({ ok: true, value: { name: 'acme' } })
  expect(plugin.rules.map(({ id }) => id)).toEqual(['acme/name-has-prefix', 'acme/owner-named'])
  const known = [...plugin.rules.map(({ id }) => id), 'quality/lifetime-unknown']
  expect(config.ok && checkRuleIds(config.value.rules ?? {}, known)).toEqual([])
})

test('its examples hold, as those of our own rules do', async () => {
  for (const rule of plugin.rules) {
    const found = async (example: (typeof rule.examples.valid)[number]) => {
      const { declaration, today, itemPointer } = exampleWith(rule.id, example)
      const report = await validateText(JSON.stringify(declaration), {
        file: 'a.json',
        today,
        plugins: plugin.rules,
      })
      return {
        itemPointer,
        pointers: report.findings.filter((one) => one.rule === rule.id).map((one) => one.pointer),
      }
    }
    for (const example of rule.examples.invalid) {
      const { itemPointer, pointers } = await found(example)
      expect(pointers).toEqual([example.at.startsWith('/') ? example.at : itemPointer])
    }
    for (const example of rule.examples.valid) expect((await found(example)).pointers).toEqual([])
  }
})

test('its rules are set by the configuration, suppressed by the declaration, and explained', async () => {
  const text = readFileSync(new URL('cookie-charter.yaml', folder), 'utf8')
  const rules = config.ok ? (config.value.rules ?? {}) : {}
  const report = await validateText(text, {
    file: 'cookie-charter.yaml',
    today: '2026-11-23',
    rules,
    plugins: plugin.rules,
  })
  const acme = report.findings.filter(({ rule }) => rule.startsWith('acme/'))
  expect(
    acme.map(({ rule, severity, pointer, suppressed }) => [rule, severity, pointer, suppressed?.until]),
  ).toEqual([
    ['acme/owner-named', 'warning', '/services/cart', undefined],
    ['acme/name-has-prefix', 'warning', '/services/currency/items/currency', '2027-06-30'],
  ])
  for (const rule of plugin.rules) expect(explainRule(rule, plainStyle)).toContain('Acme web handbook')
})
