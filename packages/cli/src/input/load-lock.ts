import { readFile } from 'node:fs/promises'
import type { Lock } from '@cookie-charter/consent/lock'
import type { Io } from '../io/io.ts'
import { sha256 } from '../io/sha256.ts'
import { UsageError } from '../io/usage-error.ts'
import { displayPath } from './display-path.ts'

/** A lock read and proven whole; undefined where there is none. Refuses a damaged one with its place. */
export async function lockIfPresent(io: Io, path: string): Promise<Lock | undefined> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (text === undefined) return undefined
  const { parseLock } = await import('@cookie-charter/consent/lock')
  const result = parseLock(text, sha256)
  if (result.ok) return result.value
  const [problem] = result.problems
  const place = problem?.pointer ? ` at ${problem.pointer}` : ''
  throw new UsageError(
    `${displayPath(io.cwd, path)}${place}: ${problem?.message ?? 'it is no lock'}`,
    'Take the committed file back (git checkout), or after a merge run cookie-charter lock --resolve.',
  )
}
