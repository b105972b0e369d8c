import type { Finding, Report } from '@cookie-charter/schema'

/**
 * What the check of one file gave, in the form that costs least to keep and to pass between threads: text instead of
 * objects wherever nobody needs to look inside.
 */
export interface Checked {
  /** The file that was checked, as findings print it. */
  file: string
  /** Its own findings as a JSON list; empty for none. */
  own: string
  /** Findings that stand in another file: a base. */
  elsewhere: Finding[]
  truncated: boolean
}

/** A report on one file in that form. */
export function checkedOf(file: string, report: Report): Checked {
  const own = report.findings.filter((finding) => finding.file === file)
  return {
    file,
    own: own.length === 0 ? '' : JSON.stringify(own),
    elsewhere:
      own.length === report.findings.length ? [] : report.findings.filter((finding) => finding.file !== file),
    truncated: report.truncated,
  }
}
