import { describe, expect, it } from 'vitest'
import type { Rule } from '../rule.ts'
import { exampleDay, exampleDeclaration } from '../rules/example-declaration.ts'
import { validateText } from '../validate.ts'

const rule = (id: string): Rule => ({
  id,
  severity: 'error',
  summary: 's',
  why: 'w',
  source: { title: 't', url: 'https://example.org', asOf: '2026-01-01', binding: 'practice', verified: true },
  message: 'm',
  examples: { invalid: [], valid: [] },
  *check({ items }) {
    for (const item of items) yield item.finding('lifetime')
  },
})

async function run(suppressions: unknown[], today = exampleDay) {
  const text = JSON.stringify({ ...exampleDeclaration, suppressions }, null, 1)
  const plugins = [rule('acme/one')]
  const report = await validateText(text, { file: 'a.json', today, plugins })
  return {
    counts: [report.errors, report.warnings, report.suppressed],
    findings: report.findings.map((finding) => [
      finding.rule,
      finding.item ?? finding.pointer,
      finding.suppressed?.reason,
    ]),
  }
}

const reason = 'They do not publish it.'

describe('suppressions', () => {
  it('cover a rule anywhere, at an item, and below a pointer', async () => {
    expect(await run([{ rule: 'acme/one', reason }])).toEqual({
      counts: [0, 0, 2],
      findings: [
        ['acme/one', 'cookie_choice', reason],
        ['acme/one', 'list_view', reason],
      ],
    })
    expect((await run([{ rule: 'acme/one', at: 'list_view', reason }])).counts).toEqual([1, 0, 1])
    expect((await run([{ rule: 'acme/one', at: '/services/list', reason }])).counts).toEqual([1, 0, 1])
    expect((await run([{ rule: 'acme/one', at: '/services/lis', reason }])).counts.slice(0, 1)).toEqual([2])
  })

  it('hold through their last day, and are a finding of their own after it', async () => {
    const until = { rule: 'acme/one', reason, until: '2026-11-23' }
    expect((await run([until], '2026-11-23')).counts).toEqual([0, 0, 2])
    const after = await run([until], '2026-11-24')
    expect(after.findings).toContainEqual(['acme/one', 'list_view', undefined])
    expect(after.findings).toContainEqual(['quality/suppression-expired', '/suppressions/0/until', undefined])
    expect(after.counts).toEqual([3, 0, 0])
  })

  it('are a finding where they cover nothing, each by itself', async () => {
    const { findings } = await run([
      { rule: 'acme/one', reason },
      { rule: 'acme/one', at: 'nothing', reason },
      { rule: 'acme/two', reason },
    ])
    expect(findings.filter(([id]) => id === 'quality/suppression-unused').map(([, at]) => at)).toEqual([
      '/suppressions/1',
      '/suppressions/2',
    ])
  })

  it('are quoted in findings as far as somebody would read', async () => {
    const { findings } = await run([{ rule: 'acme/one', reason: 'x'.repeat(100_000) }])
    expect(findings.map(([, , words]) => words?.length)).toEqual([1_000, 1_000])
  })

  it('cannot excuse structure', async () => {
    const text = JSON.stringify({
      ...exampleDeclaration,
      more: 1,
      suppressions: [{ rule: 'schema/additional-property', reason }],
    })
    const report = await validateText(text, { file: 'a.json', today: exampleDay })
    expect(report.findings.map((finding) => [finding.rule, finding.suppressed])).toEqual(
      expect.arrayContaining([['schema/additional-property', undefined]]),
    )
  })

  it('are not called unused by a run that leaves their rule out', async () => {
    const text = JSON.stringify({ ...exampleDeclaration, suppressions: [{ rule: 'acme/one', reason }] })
    const options = { file: 'a.json', today: exampleDay, plugins: [rule('acme/one')] }
    const report = await validateText(text, { ...options, rules: { 'acme/one': 'off' } })
    expect(report.findings).toEqual([])
  })
})
