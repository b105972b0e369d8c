import { describe, expect, it } from 'vitest'
import { applyFixes } from '../fix/apply-fixes.ts'
import { rules } from '../generated/rules.ts'
import type { RuleExample } from '../rule.ts'
import { validateText } from '../validate.ts'
import { exampleDay, exampleDeclaration } from './example-declaration.ts'
import { exampleWith } from './example-with.ts'

const everyProfile = 'eu fr de es it ie uk ch us-ca ca-qc br eu-draft'.split(' ')

async function check(ruleId: string, example: RuleExample) {
  const { declaration, today, itemPointer } = exampleWith(ruleId, example)
  const text = JSON.stringify(declaration, null, 2)
  const find = async (changed: string) =>
    (await validateText(changed, { file: 'example.json', today })).findings
  return { text, find, findings: await find(text), itemPointer }
}

it.each(everyProfile)('no rule has anything to say about the example declaration in %s', async (profile) => {
  const declaration = { ...exampleDeclaration, jurisdictions: [profile] }
  const report = await validateText(JSON.stringify(declaration), { file: 'example.json', today: exampleDay })
  expect(report.findings.map(({ rule, pointer, message }) => ({ rule, pointer, message }))).toEqual([])
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has an invalid and a valid example, an id of its folder, and a source', () => {
    expect(rule.examples.invalid.length).toBeGreaterThan(0)
    expect(rule.examples.valid.length).toBeGreaterThan(0)
    expect(id).toMatch(/^[a-z-]+\/[a-z0-9-]+$/)
    expect(rule.source.title).not.toBe('')
  })

  it.each(rule.examples.invalid.map((example) => [JSON.stringify(example), example] as const))(
    'finds %s',
    async (_, example) => {
      const { text, find, findings, itemPointer } = await check(id, example)
      const at = example.at.startsWith('/') ? example.at : `${itemPointer}${example.at && '/'}${example.at}`
      expect(findings.filter(({ rule }) => rule.startsWith('schema/'))).toEqual([])
      const own = findings.filter((finding) => finding.rule === id)
      expect(own.map(({ pointer }) => pointer)).toEqual([at])
      expect(own[0]!.message.trim()).not.toBe('')
      if (!own[0]!.fix) return
      const mended = await find(applyFixes(text, own).text)
      expect(mended.filter(({ rule }) => rule === id || rule.startsWith('schema/'))).toEqual([])
    },
  )

  it.each(rule.examples.valid.map((example) => [JSON.stringify(example), example] as const))(
    'is silent about %s',
    async (_, example) => {
      const { findings } = await check(id, example)
      expect(findings.filter(({ rule }) => rule.startsWith('schema/'))).toEqual([])
      expect(findings.filter((finding) => finding.rule === id)).toEqual([])
    },
  )
})
