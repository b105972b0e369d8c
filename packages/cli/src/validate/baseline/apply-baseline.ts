import {
  type Baseline,
  type BaselineEntry,
  baselineOf,
  type Finding,
  shrinkBaseline,
  withoutBaseline,
} from '@cookie-charter/validator'
import type { Groups } from '../store/view.ts'

/** Takes the findings of a file that a baseline knows out of them; costs no more than the entries of that file. */
export function knownFilter(baseline: Baseline): (findings: Finding[], file: string) => Finding[] {
  const known = byFile(baseline)
  return (findings, file) => {
    const own = known.get(file)
    return own ? withoutBaseline(findings, own).findings : findings
  }
}

/**
 * What a baseline should be after a run: without what is mended, or with `update` exactly what was found. Entries of
 * files that the run did not check stay.
 *
 * @param groups the findings before the baseline is taken off
 * @param checked the names of the files that were checked
 */
export function nextBaseline(
  before: Baseline,
  groups: Groups,
  checked: Iterable<string>,
  update: boolean,
): Baseline {
  const old = byFile(before)
  const seen = new Set(checked)
  const found: BaselineEntry[] = []
  for (const { file, findings } of groups()) {
    seen.add(file)
    const own = old.get(file) ?? { version: 1, findings: [] }
    found.push(...(update ? baselineOf(findings) : shrinkBaseline(own, findings)).findings)
  }
  const untouched = before.findings.filter(({ file }) => !seen.has(file))
  return shrinkBaseline({ version: 1, findings: [...untouched, ...found] }, [], new Set())
}

/** How many findings a baseline knows. */
export function sizeOf({ findings }: Baseline): number {
  return findings.reduce((sum, { count }) => sum + count, 0)
}

function byFile({ findings }: Baseline): ReadonlyMap<string, Baseline> {
  const groups = new Map<string, BaselineEntry[]>()
  for (const entry of findings) {
    const group = groups.get(entry.file)
    if (group) group.push(entry)
    else groups.set(entry.file, [entry])
  }
  return new Map([...groups].map(([file, entries]) => [file, { version: 1, findings: entries }]))
}
