import {
  createLock,
  type LockResult,
  type LockUpdate,
  suggestRenames,
  updateLock,
} from '@cookie-charter/consent/lock'
import type { ExitCode } from '../command.ts'
import { displayPath } from '../input/display-path.ts'
import { lockIfPresent } from '../input/load-lock.ts'
import { lastCommitted } from '../io/git.ts'
import { sha256 } from '../io/sha256.ts'
import { UsageError } from '../io/usage-error.ts'
import { deliverLock, type LockJob, refuse } from './job.ts'

/** Writes the first lock, or the one that follows the last. */
export async function write(job: LockJob): Promise<ExitCode> {
  const { io, declaration, path, on } = job
  const last = await lockIfPresent(io, path)
  if (!last && (await lastCommitted(path)) !== undefined)
    throw new UsageError(
      `${displayPath(io.cwd, path)} is missing, but git has one: a new one would forget what people were asked.`,
      'Take the committed file back, or start anew with cookie-charter lock --new-lineage: everybody is asked again.',
    )
  if (last)
    for (const { kind, from, to } of suggestRenames(last, declaration))
      io.err(
        `The ${kind} ${to} looks like ${from} renamed. If it is, write was: [${from}] there before locking.\n`,
      )
  const update = last ? updateLock(last, declaration, { on, sha256 }) : first(job)
  return update.ok ? deliverLock(job, last, update.value) : refuse(job, update.problems)
}

function first({ declaration, on }: LockJob): LockResult<LockUpdate> {
  const lock = createLock(declaration, { on, sha256 })
  return lock.ok ? { ok: true, value: { lock: lock.value, raised: true, changes: [] } } : lock
}
