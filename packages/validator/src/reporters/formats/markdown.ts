import type { Finding } from '@cookie-charter/schema'
import { activeFindings, count, summaryLine } from '../counts.ts'
import { escapeMarkdown, markdownTarget } from '../escape-markdown.ts'
import type { Reporter, ReporterContext } from '../reporter.ts'
import { sourceLine } from '../source-line.ts'

/** A step summary of GitHub holds 1 MiB; this many UTF-16 units take less, whatever the script. */
const maxUnits = 250_000

function link(text: string, url: string | undefined): string {
  const target = url === undefined ? undefined : markdownTarget(url)
  return target === undefined ? escapeMarkdown(text) : `[${escapeMarkdown(text)}](${target})`
}

function row(finding: Finding, context: ReporterContext): string {
  const { severity, file, line, column, rule, message, help, source } = finding
  const words = [
    escapeMarkdown(message),
    ...(help === undefined ? [] : [escapeMarkdown(help)]),
    ...(source === undefined ? [] : [link(sourceLine(source), source.url)]),
  ]
  const place = escapeMarkdown(`${file}:${line}:${column}`)
  return `| ${severity} | ${place} | ${words.join('<br>')} | ${link(rule, context.rules.get(rule)?.url)} |\n`
}

/** Rows as long as they fit, and how many were left out. */
function fittingRows(findings: readonly Finding[], context: ReporterContext): { rows: string; left: number } {
  let rows = ''
  for (const [index, finding] of findings.entries()) {
    const next = row(finding, context)
    if (rows.length + next.length > maxUnits) return { rows, left: findings.length - index }
    rows += next
  }
  return { rows, left: 0 }
}

/** GitHub-flavoured Markdown for a step summary or a comment: the counts, and a table of the findings. */
const markdown: Reporter = (report, context) => {
  const head = `## Cookie Charter\n\n${summaryLine(report)}\n`
  const findings = activeFindings(report)
  if (findings.length === 0) return head
  const { rows, left } = fittingRows(findings, context)
  const rest = left === 0 ? '' : `\n${count(left, 'more finding')} did not fit in here.\n`
  const limit = report.truncated ? '\nThe list is incomplete: a limit on findings was reached.\n' : ''
  return `${head}\n| Severity | Place | Finding | Rule |\n| --- | --- | --- | --- |\n${rows}${rest}${limit}`
}

export default markdown
