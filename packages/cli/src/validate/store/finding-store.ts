import type { Finding } from '@cookie-charter/schema'
import type { Checked } from './checked.ts'
import { type Slip, Spool } from './spool.ts'

/** All findings of one file. */
export interface FileFindings {
  file: string
  /** In the order of the file. */
  findings: Finding[]
}

/**
 * The findings of a run. Whatever the order in which files were checked, they come out sorted by file, and what was
 * found in one base through many declarations comes out once. Memory holds a place for each file, not its findings.
 */
export class FindingStore {
  private readonly spool = new Spool()
  private readonly own = new Map<string, Slip>()
  /** By file, then by the finding itself. */
  private readonly elsewhere = new Map<string, Map<string, Finding>>()
  private readonly sorted: (findings: Finding[]) => Finding[]
  /** How many files were checked. */
  files = 0
  truncated = false

  /** @param sorted puts findings in the order of reports */
  constructor(sorted: (findings: Finding[]) => Finding[]) {
    this.sorted = sorted
  }

  add({ file, own, elsewhere, truncated }: Checked): void {
    this.files++
    this.truncated ||= truncated
    if (own !== '') this.own.set(file, this.spool.write(own))
    for (const finding of elsewhere) {
      const known = this.elsewhere.get(finding.file) ?? new Map<string, Finding>()
      known.set(identityOf(finding), finding)
      this.elsewhere.set(finding.file, known)
    }
  }

  /** The findings, file by file; as often as asked. */
  *read(): Generator<FileFindings> {
    const files = new Set([...this.own.keys(), ...this.elsewhere.keys()])
    for (const file of [...files].sort()) {
      const slip = this.own.get(file)
      const own = slip ? (JSON.parse(this.spool.read(slip)) as Finding[]) : []
      const others = this.elsewhere.get(file)
      yield { file, findings: others ? this.merge(own, others) : own }
    }
  }

  close(): void {
    this.spool.close()
  }

  private merge(own: readonly Finding[], others: ReadonlyMap<string, Finding>): Finding[] {
    const all = new Map(own.map((finding) => [identityOf(finding), finding]))
    for (const [identity, finding] of others) if (!all.has(identity)) all.set(identity, finding)
    return this.sorted([...all.values()])
  }
}

/** Two findings with the same identity are one, met on two ways. */
function identityOf({ rule, line, column, pointer, message, suppressed }: Finding): string {
  return JSON.stringify([rule, line, column, pointer, message, suppressed?.reason ?? null])
}
