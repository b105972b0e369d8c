import { resolve } from 'node:path'
import { emptyReportLine, type ReporterContext, reporters } from '@cookie-charter/validator/reporters'
import type { Io } from '../../io/io.ts'
import type { Totals } from '../store/totals.ts'
import type { Groups } from '../store/view.ts'
import { isForPeople, type Target } from './format-flag.ts'
import { streamedFormats } from './streamed-format.ts'

/** A run's findings, ready to be printed in any format. */
export interface Findings {
  totals: Totals
  groups: Groups
}

/** Makes the context of one output: colours go only to a terminal, whose width counts. */
export type ContextOf = (target: Target) => ReporterContext

/** Writes a report to each of its targets; under GitHub Actions annotations too, where nothing is in their way. */
export async function writeReport(
  io: Io,
  targets: readonly Target[],
  found: Findings,
  contextOf: ContextOf,
): Promise<void> {
  for (const target of targets) {
    const pieces = piecesOf(target.format, found, contextOf(target))
    if (target.file === undefined) print(io, pieces)
    else await writeTo(io, target.file, pieces)
    const isSilent = target.file === undefined && (target.format === 'compact' || target.format === 'github')
    if (isSilent && found.totals.filesWithFindings === 0) io.err(`${emptyReportLine(found.totals.summary)}\n`)
  }
  if (io.env['GITHUB_ACTIONS'] === 'true' && isForPeople(targets))
    print(io, piecesOf('github', found, contextOf({ format: 'github' })))
}

function piecesOf(format: string, { totals, groups }: Findings, context: ReporterContext): Iterable<string> {
  const streamed = streamedFormats.get(format)
  if (streamed) return streamed(totals, groups, context)
  const findings = [...groups()].flatMap((group) => group.findings)
  return [reporters[format as keyof typeof reporters]({ ...totals.summary, findings }, context)]
}

function print(io: Io, pieces: Iterable<string>): void {
  for (const piece of pieces) if (piece !== '') io.out(piece)
}

async function writeTo(io: Io, file: string, pieces: Iterable<string>): Promise<void> {
  const { writePiecesWhole } = await import('../../io/write-file.ts')
  await writePiecesWhole(resolve(io.cwd, file), pieces)
}
