import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { ExitCode } from '../command.ts'
import { fileReason } from '../io/file-reason.ts'
import type { Io } from '../io/io.ts'
import { UsageError } from '../io/usage-error.ts'
import { writeFileWhole } from '../io/write-file.ts'

/** Where a result goes. */
export interface Target {
  out?: string | undefined
  check?: boolean | undefined
  /** What to say of a stale file beside the difference, from its text. */
  remark?(actual: string): string | undefined
}

/**
 * Gives a result to whoever asked: standard output, a file written whole, or with `check` a comparison
 * with that file which writes nothing and returns 1 with the difference if it is stale.
 */
export async function deliver(io: Io, text: string, target: Target): Promise<ExitCode> {
  if (target.check) {
    if (target.out === undefined)
      throw new UsageError('--check needs a file to compare with.', 'Add --out FILE.')
    return compare(io, text, target.out, target.remark)
  }
  if (target.out === undefined) io.out(text)
  else await write(resolve(io.cwd, target.out), target.out, text)
  return 0
}

async function write(path: string, file: string, text: string): Promise<void> {
  await writeFileWhole(path, text).catch((error: unknown) => {
    throw new UsageError(
      `${file || 'A file without a name'} cannot be written: ${fileReason(error)}.`,
      'Check the path and its permissions.',
    )
  })
}

async function compare(io: Io, expected: string, file: string, remark: Target['remark']): Promise<ExitCode> {
  const actual = await readFile(resolve(io.cwd, file), 'utf8').catch(() => undefined)
  if (actual === expected) return 0
  const { unifiedDiff } = await import('@cookie-charter/renderer/diff')
  const { plain } = await import('../io/plain.ts')
  io.out(plain(unifiedDiff(file, actual ?? '', expected)))
  const note = actual === undefined ? undefined : remark?.(actual)
  io.err(
    plain(
      `${file} is ${actual === undefined ? 'missing' : 'stale'}. ${note ?? 'Run the same command without --check.'}\n`,
    ),
  )
  return 1
}
