import { readFile } from 'node:fs/promises'
import { createLock, parseLock } from '@cookie-charter/consent/lock'
import type { ExitCode } from '../command.ts'
import { lastCommitted } from '../io/git.ts'
import { sha256 } from '../io/sha256.ts'
import { deliverLock, type LockJob, refuse } from './job.ts'

/** Starts anew. Generations go on from the last lineage, so that none of its strings passes for a newer one. */
export async function newLineage(job: LockJob): Promise<ExitCode> {
  const { declaration, on, path } = job
  const after = Math.max(
    lastGeneration(await readFile(path, 'utf8').catch(() => undefined)),
    lastGeneration(await lastCommitted(path)),
  )
  const lock = createLock(declaration, { on, sha256, after })
  if (!lock.ok) return refuse(job, lock.problems)
  return deliverLock(job, undefined, { lock: lock.value, raised: true, changes: [] })
}

function lastGeneration(text: string | undefined): number {
  if (text === undefined) return 0
  const lock = parseLock(text, sha256)
  return lock.ok ? (lock.value.generations.at(-1)?.generation ?? 0) : 0
}
