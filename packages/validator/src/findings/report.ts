import type { Finding, Report, Severity } from '@cookie-charter/schema'
import { limits } from '../limits.ts'
import { compareFindings } from './order.ts'

const weight: { readonly [S in Severity]: number } = { error: 0, warning: 1, info: 2 }

/** The report of one declaration: sorted, counted, and cut where it is over the limit, the gravest kept. */
export function reportOf(findings: readonly Finding[], truncated = false): Report {
  const kept = findings.length > limits.findings ? gravest(findings) : [...findings]
  return count(kept.sort(compareFindings), 1, truncated || kept.length < findings.length)
}

/** Several reports as one, in the order of files. */
export function mergeReports(reports: readonly Report[]): Report {
  const findings = reports.flatMap((report) => report.findings).sort(compareFindings)
  const files = reports.reduce((sum, report) => sum + report.files, 0)
  return count(
    findings,
    files,
    reports.some((report) => report.truncated),
  )
}

function gravest(findings: readonly Finding[]): Finding[] {
  const rank = (finding: Finding) => (finding.suppressed ? 3 : weight[finding.severity])
  return [...findings].sort((a, b) => rank(a) - rank(b) || compareFindings(a, b)).slice(0, limits.findings)
}

function count(findings: Finding[], files: number, truncated: boolean): Report {
  const open = findings.filter((finding) => !finding.suppressed)
  const of = (severity: Severity) => open.filter((finding) => finding.severity === severity).length
  return {
    version: 1,
    files,
    errors: of('error'),
    warnings: of('warning'),
    infos: of('info'),
    suppressed: findings.length - open.length,
    truncated,
    findings,
  }
}
