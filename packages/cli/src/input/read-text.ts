import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fileReason } from '../io/file-reason.ts'
import type { Io } from '../io/io.ts'
import { UsageError } from '../io/usage-error.ts'

/** A file's text, or standard input for `-`. Refuses what cannot be read in one sentence. */
export async function readText(io: Io, file: string): Promise<string> {
  if (file === '-') return io.stdin()
  try {
    return await readFile(resolve(io.cwd, file), 'utf8')
  } catch (error) {
    throw new UsageError(
      `${file} cannot be read: ${fileReason(error)}.`,
      'Check the path and its permissions.',
    )
  }
}
