import { readFile } from 'node:fs/promises'
import { createLock, lockLimits } from '@cookie-charter/consent/lock'
import type { ExitCode } from '../command.ts'
import { lastCommitted } from '../io/git.ts'
import { sha256 } from '../io/sha256.ts'
import { deliverLock, type LockJob, refuse } from './job.ts'

/** Starts anew. Generations go on from the last lineage, so that none of its strings passes for a newer one. */
export async function newLineage(job: LockJob): Promise<ExitCode> {
  const { declaration, on, path } = job
  const after = Math.max(
    lastGeneration(await readFile(path, 'utf8').catch(() => '')),
    lastGeneration((await lastCommitted(path)) ?? ''),
  )
  const lock = createLock(declaration, { on, sha256, after })
  if (!lock.ok) return refuse(job, lock.problems)
  return deliverLock(job, undefined, { lock: lock.value, raised: true, changes: [] })
}

/** The highest generation that a lock names. A damaged one, or two sides of a merge, named theirs to visitors too. */
function lastGeneration(text: string): number {
  const numbers = [...text.matchAll(/"generation": *(\d{1,4})\b/g)].map(([, digits]) => Number(digits))
  return numbers.filter((number) => number < lockLimits.generations).reduce((a, b) => Math.max(a, b), 0)
}
