import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validateText } from '@cookie-charter/validator'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type OutsideCase, underProfile, writeCase } from './outside-case.ts'

/**
 * Declarations written from the words of the rule tables alone, each with one fault: what is found, how severe it
 * is and in which line.
 */
const folder = join(import.meta.dirname, '../fixtures/outside')
const read = (name: string) => readFileSync(join(folder, `${name}.yaml`), 'utf8')
const bases = ['base', 'two-languages']
const groups = readdirSync(folder)
  .map((file) => file.replace(/\.yaml$/, ''))
  .filter((name) => !bases.includes(name))
const profileOf = (group: string) => (group === 'tech' || group === 'quality' ? undefined : group)

async function findings(text: string) {
  const report = await validateText(text, { file: 'cookie-charter.yaml', today: '2026-11-23' })
  return report.findings.map(({ rule, severity, line }) => ({ rule, severity, line }))
}

describe.each(groups)('%s', (group) => {
  const profile = profileOf(group)
  const cases = parse(read(group)) as OutsideCase[]

  it.each(bases)('finds no fault in %s', async (base) =>
    expect(await findings(underProfile(read(base), profile))).toEqual([]),
  )

  it.each(cases.map((given) => [[given.rule, given.case].filter(Boolean).join(': '), given] as const))(
    '%s',
    async (_, given) => {
      const { rule, severity, also = [] } = given
      const base = read(given.base ?? 'base')
      const split = async (side: 'bad' | 'good') => {
        const { text, line } = writeCase(given, side, base, profile)
        const found = await findings(text)
        return { line, found: found.filter((one) => !also.includes(one.rule)), all: found }
      }
      if (given.bad !== undefined) {
        const { line, found, all } = await split('bad')
        expect(found).toEqual([{ rule, severity, line }])
        expect(all.map((one) => one.rule)).toEqual(expect.arrayContaining([...also]))
      }
      if (given.good !== undefined) expect((await split('good')).found).toEqual([])
    },
  )
})

it('holds a case with a fault, and a twin without, for each rule that it names', () => {
  const cases = groups.flatMap((group) => parse(read(group)) as OutsideCase[])
  const rules = (side: 'bad' | 'good') =>
    new Set(cases.filter((one) => one[side] !== undefined).map((one) => one.rule))
  expect([...rules('bad')].filter((rule) => !rules('good').has(rule))).toEqual([])
  expect(cases.length).toBeGreaterThan(170)
})
