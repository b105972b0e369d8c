import type { Finding, Report } from '@cookie-charter/schema'
import type { FileFindings } from './finding-store.ts'

/** What a report says before its findings. */
export type Summary = Omit<Report, 'findings'>

/** What must be known of all findings before the first is printed. */
export interface Totals {
  summary: Summary
  /** Findings that can be mended, and files that have findings; without suppressed ones. */
  fixable: number
  filesWithFindings: number
  /** Warnings before `--quiet` took them away. */
  allWarnings: number
  /** Whether some file cannot be read, parsed or composed: that weighs more than anything found in the others. */
  unusable: boolean
}

/** Rules that say a file cannot be looked at. */
const unusableRule = /^(?:syntax|limit|extends)\//

/** Counts findings as reports do: a suppressed one counts as that alone. */
export function totalsOf(groups: Iterable<FileFindings>, files: number, truncated: boolean): Totals {
  const summary: Summary = { version: 1, files, errors: 0, warnings: 0, infos: 0, suppressed: 0, truncated }
  const totals: Totals = { summary, fixable: 0, filesWithFindings: 0, allWarnings: 0, unusable: false }
  for (const { findings } of groups) {
    for (const finding of findings) {
      summary[counterOf(finding)] += 1
      if (finding.fix && !finding.suppressed) totals.fixable += 1
      totals.unusable ||= unusableRule.test(finding.rule)
    }
    if (findings.some(({ suppressed }) => !suppressed)) totals.filesWithFindings += 1
  }
  totals.allWarnings = summary.warnings
  return totals
}

function counterOf({ severity, suppressed }: Finding): 'errors' | 'warnings' | 'infos' | 'suppressed' {
  return suppressed ? 'suppressed' : `${severity}s`
}
