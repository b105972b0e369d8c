import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Io } from '../io/io.ts'
import { UsageError } from '../io/usage-error.ts'

/** A file's text, or standard input for `-`. Refuses what cannot be read in one sentence. */
export async function readText(io: Io, file: string): Promise<string> {
  if (file === '-') return io.stdin()
  try {
    return await readFile(resolve(io.cwd, file), 'utf8')
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${reason(error)}.`, 'Check the path and its permissions.')
  }
}

function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT') return 'there is no such file'
  if (code === 'EISDIR') return 'it is a folder'
  if (code === 'EACCES') return 'permission denied'
  return code ?? 'unknown error'
}
