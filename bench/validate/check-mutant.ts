import type { Finding, Report } from '@cookie-charter/schema'
import { applyFixes, validateText } from '@cookie-charter/validator'
import { plainStyle, reporters } from '@cookie-charter/validator/reporters'
import type { Mutant } from './mutate.ts'

const mostFindings = 1_000
const mostMessage = 2_000
const mostRounds = 12

/** Checks a mutant; throws where the answer is no report, is unbounded, or points outside the text. */
export async function checkMutant({ text, json }: Mutant): Promise<Report> {
  const report = await validateText(text, { file: json ? 'fuzz.json' : 'fuzz.yaml', today: '2026-11-23' })
  if (report.findings.length > mostFindings) throw new Error(`${report.findings.length} findings`)
  if (report.findings.length === 0) return report
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)
  for (const finding of report.findings) {
    if (!liesIn(lines, finding)) throw new Error(`${place(finding)} is not in the text`)
    if (finding.message.length > mostMessage) throw new Error(`${place(finding)}: a message without end`)
    if (finding.fix && !finding.fix.edits.every((edit) => liesIn(lines, fixSpan(edit))))
      throw new Error(`${place(finding)}: a fix outside of the text`)
  }
  return report
}

/** Prints a report in every format; throws where one of them does. */
export function printMutant(report: Report, { text }: Mutant): void {
  for (const print of Object.values(reporters))
    print(report, { sourceOf: () => text, style: plainStyle, rules: new Map(), toolVersion: '0.0.0' })
}

/** Mends a mutant as `--fix` does; throws where that leaves a file that cannot be read, or does not end. */
export async function mendMutant(mutant: Mutant, report: Report): Promise<void> {
  let { text } = mutant
  let { findings } = report
  for (let round = 0; round < mostRounds; round++) {
    const mended = applyFixes(text, findings)
    if (mended.applied.length === 0) return
    text = mended.text
    findings = (await checkMutant({ ...mutant, text })).findings
    if (findings.some(({ rule }) => rule.startsWith('syntax/')))
      throw new Error('mended into what cannot be read')
  }
  throw new Error('mended without end')
}

type Span = Pick<Finding, 'line' | 'column' | 'endLine' | 'endColumn'>

function liesIn(lines: readonly string[], { line, column, endLine, endColumn }: Span): boolean {
  const [first, last] = [lines[line - 1], lines[endLine - 1]]
  if (first === undefined || last === undefined || column < 1 || endColumn < 1) return false
  const ordered = line < endLine || (line === endLine && column <= endColumn)
  return ordered && column <= first.length + 1 && endColumn <= last.length + 1
}

function fixSpan(edit: NonNullable<Finding['fix']>['edits'][number]): Span {
  const { startLine: line, startColumn: column, endLine, endColumn } = edit
  return { line, column, endLine, endColumn }
}

function place({ rule, line, column }: Finding): string {
  return `${rule} at ${line}:${column}`
}
