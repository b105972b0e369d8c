import type { ExitCode } from '../command.ts'
import type { Io } from '../io/io.ts'
import { UsageError } from '../io/usage-error.ts'
import type { ValidateFlags } from './flags.ts'
import { planOf } from './plan.ts'
import { runOnce } from './run-once.ts'

/** A call of the validate command. */
export interface ValidateCall {
  /** Files, folders, globs, `-`. */
  words: readonly string[]
  flags: ValidateFlags
  io: Io
  version: string
}

/** Validates what a call names and prints the report; with `--watch` again and again until it is interrupted. */
export async function validate(call: ValidateCall): Promise<ExitCode> {
  refuseStdin(call)
  if (!call.flags.watch) return (await runOnce(call, await planOf(call.io, call.flags))).code
  const { watch } = await import('./watch/watch.ts')
  return watch(call)
}

/** What cannot be done with standard input. */
function refuseStdin({ words, flags }: ValidateCall): void {
  if (!words.includes('-')) {
    if (flags['stdin-filename'] === undefined) return
    throw new UsageError(
      '--stdin-filename names standard input, which is not asked for.',
      'Add - to the files.',
    )
  }
  if (flags.watch) throw new UsageError('Standard input cannot be watched.', 'Name a file.')
  if (flags.fix && !flags['dry-run'])
    throw new UsageError(
      'Standard input cannot be mended in place.',
      'Name a file, or add --dry-run to see what would change.',
    )
}
