import type { Finding } from '@cookie-charter/validator'
import { nodeFiles } from '@cookie-charter/validator/node'
import type { Io } from '../../io/io.ts'
import { plain } from '../../io/plain.ts'
import { writeFileWhole } from '../../io/write-file.ts'
import type { Task } from '../inputs/tasks.ts'
import type { Plan } from '../plan.ts'
import type { Groups } from '../store/view.ts'
import { type FixedFile, fixedFiles } from './fix-files.ts'

/**
 * Mends the files of a run, or with `--dry-run` prints the difference. Says on standard error what was done.
 *
 * @returns how many files are, or would be, changed
 */
export async function fixAll(
  io: Io,
  { settings, plugins, fix }: Plan,
  tasks: readonly Task[],
  groups: Groups,
  keep: (findings: Finding[], file: string) => Finding[],
): Promise<number> {
  const context = { settings, plugins, files: nodeFiles }
  let files = 0
  let findings = 0
  for await (const fixed of fixedFiles(io.cwd, tasks, groups, context, keep)) {
    if (fix === 'write') await writeFileWhole(fixed.path, fixed.after)
    else await show(io, fixed)
    files += 1
    findings += fixed.fixed
  }
  const done = fix === 'write' ? 'Mended' : 'Without --dry-run this would mend'
  if (files > 0) io.err(`${done} ${counted(findings, 'finding')} in ${counted(files, 'file')}.\n`)
  else io.err('There is nothing that --fix can mend.\n')
  return files
}

async function show(io: Io, { file, before, after }: FixedFile): Promise<void> {
  const { unifiedDiff } = await import('@cookie-charter/renderer/diff')
  const difference = unifiedDiff(file, before, after)
  io.out(io.outIsTerminal ? plain(difference) : difference)
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
