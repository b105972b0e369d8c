import { resolve } from 'node:path'
import { displayPath } from '../../input/display-path.ts'
import type { Io } from '../../io/io.ts'
import type { Input } from './find-inputs.ts'

/** A declaration to check; `text` is given where it is not that of a file: standard input. */
export type Task = Input & { text?: string }

/** Standard input as a task: it stands where `--stdin-filename` says, else where a declaration would. */
export async function stdinTask(io: Io, filename: string | undefined): Promise<Task> {
  const path = resolve(io.cwd, filename ?? 'cookie-charter.yaml')
  return { path, file: filename === undefined ? '-' : displayPath(io.cwd, path), text: await io.stdin() }
}
