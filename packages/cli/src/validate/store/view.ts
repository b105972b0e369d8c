import type { Finding } from '@cookie-charter/schema'
import type { FileFindings } from './finding-store.ts'

/** Reads the findings of a run, file by file, as often as needed. */
export type Groups = () => Iterable<FileFindings>

/** Leaves findings out as they are read. */
export function filtered(groups: Groups, keep: (findings: Finding[], file: string) => Finding[]): Groups {
  return function* () {
    for (const { file, findings } of groups()) yield { file, findings: keep(findings, file) }
  }
}

/** What `--quiet` shows. */
export function errorsOnly(findings: Finding[]): Finding[] {
  return findings.filter(({ severity }) => severity === 'error')
}
