import { type Lock, parseLock, resolveLockConflict } from '@cookie-charter/consent/lock'
import type { ExitCode } from '../command.ts'
import { displayPath } from '../input/display-path.ts'
import { conflictSides } from '../io/git.ts'
import { sha256 } from '../io/sha256.ts'
import { UsageError } from '../io/usage-error.ts'
import { deliverLock, type LockJob, refuse } from './job.ts'

/** Settles a lock that git could not merge, for the declaration as it was merged. Released slots stay. */
export async function resolveConflict(job: LockJob): Promise<ExitCode> {
  const { io, declaration, path, on } = job
  const file = displayPath(io.cwd, path)
  const sides = await conflictSides(path)
  if (!sides)
    throw new UsageError(
      `git knows no conflict in ${file}.`,
      'Run it during a merge or rebase that stopped at this file; without one, cookie-charter lock is enough.',
    )
  const read = (side: string, text: string): Lock => {
    const lock = parseLock(text, sha256)
    if (lock.ok) return lock.value
    throw new UsageError(
      `${file} of ${side}: ${lock.problems[0]?.message}`,
      'Take one side whole, then run cookie-charter lock.',
    )
  }
  const locks = {
    ours: read('our side', sides.ours),
    theirs: read('the other side', sides.theirs),
    ...(sides.base !== undefined && { base: read('the merge base', sides.base) }),
  }
  const update = resolveLockConflict(locks, declaration, { on, sha256 })
  if (!update.ok) return refuse(job, update.problems)
  const code = await deliverLock(job, locks.ours, update.value)
  io.err(`Add it to the merge: git add ${file}\n`)
  return code
}
