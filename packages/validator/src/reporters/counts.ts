import type { Finding, Report } from '@cookie-charter/schema'

/** `1 error`, `2 errors`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/** The findings that speak: those that no suppression covers. */
export function activeFindings(report: Report): Finding[] {
  return report.findings.filter((finding) => finding.suppressed === undefined)
}

/** What compact and github leave to standard error where there is nothing to print. */
export function emptyReportLine(report: Omit<Report, 'findings'>): string {
  const suppressed = report.suppressed > 0 ? ` (${report.suppressed} suppressed)` : ''
  return `No findings in ${count(report.files, 'file')}${suppressed}.`
}

/** One line that counts: `2 errors and 1 warning in 3 files (1 suppressed).` */
export function summaryLine(report: Omit<Report, 'findings'>): string {
  const parts = [
    report.errors > 0 ? count(report.errors, 'error') : '',
    report.warnings > 0 ? count(report.warnings, 'warning') : '',
    report.infos > 0 ? count(report.infos, 'info') : '',
  ].filter((part) => part !== '')
  if (parts.length === 0) return emptyReportLine(report)
  const last = parts.pop() ?? ''
  const list = parts.length > 0 ? `${parts.join(', ')} and ${last}` : last
  const suppressed = report.suppressed > 0 ? ` (${report.suppressed} suppressed)` : ''
  return `${list} in ${count(report.files, 'file')}${suppressed}.`
}
