import type { Finding } from '@cookie-charter/schema'

/** Known findings: how many of each rule at each item or pointer, by file. */
export interface Baseline {
  readonly version: 1
  readonly findings: readonly BaselineEntry[]
}

export interface BaselineEntry {
  readonly file: string
  readonly rule: string
  /** The item's id, or the pointer where there is none. */
  readonly at: string
  readonly count: number
}

/** The baseline of findings: suppressed ones need none, and what cannot be read cannot be accepted. */
export function baselineOf(findings: readonly Finding[]): Baseline {
  const entries = new Map<string, BaselineEntry>()
  for (const finding of findings) {
    if (!isAcceptable(finding)) continue
    const before = entries.get(keyOf(finding))
    entries.set(keyOf(finding), { ...entryOf(finding), count: (before?.count ?? 0) + 1 })
  }
  return { version: 1, findings: [...entries.values()].sort(compareEntries) }
}

/** Findings without those that a baseline knows, and how many those were. */
export function withoutBaseline(
  findings: readonly Finding[],
  baseline: Baseline,
): { findings: Finding[]; known: number } {
  const left = new Map(baseline.findings.map((entry) => [keyOf(entry), entry.count]))
  const fresh = findings.filter((finding) => {
    const allowance = isAcceptable(finding) ? (left.get(keyOf(finding)) ?? 0) : 0
    if (allowance > 0) left.set(keyOf(finding), allowance - 1)
    return allowance === 0
  })
  return { findings: fresh, known: findings.length - fresh.length }
}

/**
 * The baseline after a run: what is mended leaves it, nothing enters. Only files that were checked shrink; with
 * no list of them, all do. `findings` are those of the run before the baseline was taken off.
 */
export function shrinkBaseline(
  baseline: Baseline,
  findings: readonly Finding[],
  files?: ReadonlySet<string>,
): Baseline {
  const found = new Map(baselineOf(findings).findings.map((entry) => [keyOf(entry), entry.count]))
  const entries = baseline.findings.flatMap((entry) => {
    if (files && !files.has(entry.file)) return [entry]
    const count = Math.min(entry.count, found.get(keyOf(entry)) ?? 0)
    return count > 0 ? [{ ...entry, count }] : []
  })
  return { version: 1, findings: entries.sort(compareEntries) }
}

function isAcceptable(finding: Finding): boolean {
  return !finding.suppressed && !/^(?:syntax|limit|extends)\//.test(finding.rule)
}

function entryOf(finding: Finding): Omit<BaselineEntry, 'count'> {
  return { file: finding.file, rule: finding.rule, at: finding.item ?? finding.pointer }
}

function keyOf(entry: Finding | BaselineEntry): string {
  const at = 'at' in entry ? entry.at : (entry.item ?? entry.pointer)
  return JSON.stringify([entry.file, entry.rule, at])
}

function compareEntries(a: BaselineEntry, b: BaselineEntry): number {
  const [left, right] = [keyOf(a), keyOf(b)]
  return left === right ? 0 : left < right ? -1 : 1
}
