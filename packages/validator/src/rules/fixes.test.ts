import type { Finding } from '@cookie-charter/schema'
import { expect, it } from 'vitest'
import { applyEdits } from '../fix/apply-fixes.ts'
import { rules } from '../generated/rules.ts'
import { validateText } from '../validate.ts'
import { exampleWith } from './example-with.ts'

const examples = rules.flatMap((rule) =>
  rule.examples.invalid.map((example) => [rule.id, JSON.stringify(example).slice(0, 120), example] as const),
)

it('writes fixes that end their finding and break nothing else', async () => {
  const mended = new Set<string>()
  for (const [id, label, example] of examples) {
    const { declaration, today } = exampleWith(id, example)
    const options = { file: 'example.json', today }
    const text = JSON.stringify(declaration, null, 2)
    for (const finding of ownFindings(await validateText(text, options), id)) {
      if (!finding.fix) continue
      const after = await validateText(applyEdits(text, finding.fix.edits), options)
      const broken = after.findings.filter(({ rule }) => /^(?:schema|syntax)\//.test(rule))
      const left = ownFindings(after, id).filter(({ pointer }) => pointer === finding.pointer)
      expect([id, label, broken, left]).toEqual([id, label, [], []])
      mended.add(id)
    }
  }
  expect(mended.size).toBeGreaterThan(20)
})

function ownFindings(report: { findings: readonly Finding[] }, id: string): Finding[] {
  return report.findings.filter(({ rule }) => rule === id)
}
