import type { Finding } from '@cookie-charter/schema'
import {
  prettyFile,
  prettySummary,
  type ReporterContext,
  reporters,
  toSafeJson,
} from '@cookie-charter/validator/reporters'
import type { Totals } from '../store/totals.ts'
import type { Groups } from '../store/view.ts'

/** A report in pieces, which together are what the reporter of that name gives for the whole. */
type Pieces = (totals: Totals, groups: Groups, context: ReporterContext) => Iterable<string>

/** Reports of findings one after the other: the whole is the sum of its files. */
const additive = (name: 'compact' | 'github'): Pieces =>
  function* (totals, groups, context) {
    for (const { findings } of groups()) yield reporters[name]({ ...totals.summary, findings }, context)
  }

function* pretty(totals: Totals, groups: Groups, context: ReporterContext): Generator<string> {
  for (const { file, findings } of groups()) {
    const active = findings.filter(({ suppressed }) => suppressed === undefined)
    if (active.length > 0) yield prettyFile(file, active, totals.filesWithFindings > 1, context)
  }
  yield prettySummary(totals.summary, totals.fixable, context)
}

function* json(totals: Totals, groups: Groups): Generator<string> {
  const empty = toSafeJson({ ...totals.summary, findings: [] })
  const mark = '"findings": []'
  const at = empty.lastIndexOf(mark)
  let separator = '[\n'
  yield empty.slice(0, at + mark.length - 2)
  for (const { findings } of groups())
    for (const finding of findings) {
      yield separator + indented(finding)
      separator = ',\n'
    }
  yield (separator === '[\n' ? '[]' : '\n  ]') + empty.slice(at + mark.length)
}

function indented(finding: Finding): string {
  return toSafeJson(finding).trimEnd().replace(/^/gm, '    ')
}

/** The formats that need not hold a report to print it. */
export const streamedFormats: ReadonlyMap<string, Pieces> = new Map([
  ['pretty', pretty],
  ['compact', additive('compact')],
  ['github', additive('github')],
  ['json', json],
])
