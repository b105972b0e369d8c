import type { Finding } from '@cookie-charter/schema'
import { activeFindings } from '../counts.ts'
import type { Reporter } from '../reporter.ts'
import { sanitizeForTerminal } from '../sanitize-for-terminal.ts'
import { sourceLine } from '../source-line.ts'

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const

/** The runner undoes these escapes in the data of a command; line breaks are ours alone, the texts have none left. */
function data(lines: readonly string[]): string {
  return lines.map((line) => sanitizeForTerminal(line).replaceAll('%', '%25')).join('%0A')
}

function property(value: string): string {
  return data([value]).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** GitHub refuses columns where the span covers several lines, and an end column before the column. */
function place({ line, column, endLine, endColumn }: Finding): string {
  if (endLine !== line) return `line=${line},endLine=${endLine}`
  return `line=${line},endLine=${endLine},col=${column},endColumn=${Math.max(column, endColumn)}`
}

function command(finding: Finding): string {
  const { severity, file, rule, message, help, source } = finding
  const text = [
    message,
    ...(help === undefined ? [] : [help]),
    ...(source === undefined ? [] : [sourceLine(source)]),
  ]
  return `::${commands[severity]} file=${property(file)},${place(finding)},title=${property(rule)}::${data(text)}\n`
}

/**
 * Workflow commands that GitHub Actions turns into annotations. GitHub shows ten of each kind for a step and leaves
 * the others in the log; all are printed. Nothing for no finding.
 */
const github: Reporter = (report) => activeFindings(report).map(command).join('')

export default github
