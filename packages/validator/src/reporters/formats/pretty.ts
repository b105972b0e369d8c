import type { Finding, Report } from '@cookie-charter/schema'
import { codeFrame, linesOf } from '../code-frame.ts'
import { activeFindings, count, summaryLine } from '../counts.ts'
import { groupByFile } from '../group-by-file.ts'
import type { Reporter, ReporterContext } from '../reporter.ts'
import { sanitizeForTerminal as clean, withoutRunnerCommands } from '../sanitize-for-terminal.ts'
import { sourceLine } from '../source-line.ts'
import type { Style } from '../style.ts'
import { wrap } from '../wrap.ts'

const defaultWidth = 100

const severityColour = { error: 'red', warning: 'yellow', info: 'blue' } as const

/** Text indented and, where a terminal's width is known, wrapped into it. In a pipe a sentence stays one line. */
function indented(text: string, indentation: number, { width }: ReporterContext): string[] {
  const lines = width === undefined ? [text] : wrap(text, Math.max(20, width - indentation))
  return lines.map((line) => ' '.repeat(indentation) + line)
}

function note(label: string, text: string | undefined, context: ReporterContext): string[] {
  if (text === undefined) return []
  const [first = '', ...others] = indented(clean(text), 10, context)
  return [`  ${context.style.cyan(`${label}:`.padEnd(7))} ${first.slice(10)}`, ...others]
}

function oneFinding(finding: Finding, lines: readonly string[], context: ReporterContext): string[] {
  const { style } = context
  const place = `${clean(finding.file)}:${finding.line}:${finding.column}`
  const severity = style[severityColour[finding.severity]](style.bold(finding.severity))
  return [
    `${style.bold(place)}  ${severity}  ${style.dim(clean(finding.rule))}`,
    ...indented(clean(finding.message), 2, context),
    ...codeFrame(lines, finding, style, (context.width ?? defaultWidth) - 2).map((line) => `  ${line}`),
    ...note('help', finding.help, context),
    ...note('source', finding.source && sourceLine(finding.source), context),
    ...note('fix', finding.fix && `${finding.fix.description} (--fix)`, context),
    '',
  ]
}

function heading(file: string, findings: readonly Finding[], style: Style): string[] {
  return [
    `${style.bold('──')} ${style.bold(clean(file))} ${style.dim(`· ${count(findings.length, 'finding')}`)}`,
    '',
  ]
}

/** One file's part of the report, from its findings that no suppression covers; headed where there are several. */
export function prettyFile(
  file: string,
  findings: readonly Finding[],
  isHeaded: boolean,
  context: ReporterContext,
): string {
  const text = context.sourceOf(file)
  const lastLine = Math.max(...findings.map(({ line }) => line))
  const lines = text === undefined ? [] : linesOf(text, lastLine)
  const head = isHeaded ? heading(file, findings, context.style) : []
  const body = findings.flatMap((finding) => oneFinding(finding, lines, context))
  return withoutRunnerCommands([...head, ...body, ''].join('\n'))
}

/** The report's end: the counts, and how many findings can be mended. */
export function prettySummary(
  report: Omit<Report, 'findings'>,
  fixable: number,
  { style }: ReporterContext,
): string {
  const tone = report.errors > 0 ? style.red : report.warnings > 0 ? style.yellow : style.green
  const lines = [
    style.bold(tone(summaryLine(report))),
    ...(fixable > 0 ? [`${count(fixable, 'finding')} can be mended by --fix.`] : []),
    ...(report.truncated ? ['The list is incomplete: a limit on findings was reached.'] : []),
    '',
  ]
  return withoutRunnerCommands(lines.join('\n'))
}

/** For people at a terminal: each finding with its lines, its help and its source, and counts at the end. */
const pretty: Reporter = (report, context) => {
  const findings = activeFindings(report)
  const groups = groupByFile(findings)
  const fixable = findings.filter((finding) => finding.fix !== undefined).length
  const parts = groups.map(([file, group]) => prettyFile(file, group, groups.length > 1, context))
  return parts.join('') + prettySummary(report, fixable, context)
}

export default pretty
