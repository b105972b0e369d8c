import { checkLock } from '@cookie-charter/consent/lock'
import type { ExitCode } from '../command.ts'
import { displayPath } from '../input/display-path.ts'
import { lockIfPresent } from '../input/load-lock.ts'
import { sha256 } from '../io/sha256.ts'
import { type LockJob, refuse } from './job.ts'

/** 0 if the lock says what the declaration says, 1 if it is missing or stale. Writes nothing. */
export async function check(job: LockJob): Promise<ExitCode> {
  const { io, declaration, path } = job
  const lock = await lockIfPresent(io, path)
  if (!lock) {
    io.err(`${displayPath(io.cwd, path)} is missing. Write it with cookie-charter lock, and commit it.\n`)
    return 1
  }
  const result = checkLock(lock, declaration, sha256)
  if (result.ok) {
    io.err(`${displayPath(io.cwd, path)} is up to date.\n`)
    return 0
  }
  const code = refuse(job, result.problems)
  if (result.problems.some((problem) => problem.code === 'lock/stale'))
    io.err('Renew it with cookie-charter lock, and commit it.\n')
  return code
}
