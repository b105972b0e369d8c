import type { Finding } from '@cookie-charter/validator'
import { displayPath } from '../../input/display-path.ts'
import type { Io } from '../../io/io.ts'
import type { Groups } from '../store/view.ts'

/** Leaves out the findings of a file that are known. */
type Keep = (findings: Finding[], file: string) => Finding[]

/** The findings that somebody has accepted for now. */
export interface KnownFindings {
  /** By the baseline as it was read. */
  keep: Keep
  /** Writes what the baseline should be after a run, where it differs; gives the filter by that. */
  update(groups: Groups, checked: readonly string[]): Promise<Keep>
}

/** Reads a call's baseline; without one nothing is known. */
export async function knownFindings(
  io: Io,
  baseline: { path: string; update: boolean } | undefined,
): Promise<KnownFindings> {
  const everything: Keep = (findings) => findings
  if (!baseline) return { keep: everything, update: async () => everything }
  const { path, update } = baseline
  const shown = displayPath(io.cwd, path)
  const { printBaseline, readBaseline } = await import('./baseline-file.ts')
  const { knownFilter, nextBaseline, sizeOf } = await import('./apply-baseline.ts')
  const before = await readBaseline(path, shown, update)
  return {
    keep: knownFilter(before),
    async update(groups, checked) {
      const next = nextBaseline(before, groups, checked, update)
      if (update || printBaseline(next) !== printBaseline(before)) {
        const { writeFileWhole } = await import('../../io/write-file.ts')
        await writeFileWhole(path, printBaseline(next))
        const gone = sizeOf(before) - sizeOf(next)
        io.err(
          `${shown} ${update ? `now knows ${sizeOf(next) === 1 ? 'one finding' : `${sizeOf(next)} findings`}` : `is shorter by ${gone}: that is mended`}.\n`,
        )
      }
      return knownFilter(next)
    },
  }
}
