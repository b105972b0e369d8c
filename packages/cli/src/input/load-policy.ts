import type { ConsentPolicy } from '@cookie-charter/consent'
import type { Flag } from '../command.ts'
import type { Io } from '../io/io.ts'
import { sha256 } from '../io/sha256.ts'
import { UsageError } from '../io/usage-error.ts'
import { displayPath } from './display-path.ts'
import { declarationFlag, rootFlag } from './flags.ts'
import { loadDeclaration, lockPathOf } from './load-declaration.ts'
import { lockIfPresent } from './load-lock.ts'

/** Flags of every command that needs the compiled consent policy. */
export const consentFlags = {
  declaration: declarationFlag,
  root: rootFlag,
} as const satisfies { [name: string]: Flag }

/** The consent policy of a declaration and the lock beside it. A stale lock is said, and holds. */
export async function loadPolicy(
  io: Io,
  flags: { declaration?: string; root?: string },
): Promise<ConsentPolicy> {
  const loaded = await loadDeclaration(io, flags.declaration, { root: flags.root })
  const lockPath = lockPathOf(loaded.path)
  const lock = await lockIfPresent(io, lockPath)
  if (!lock)
    throw new UsageError(
      `${displayPath(io.cwd, lockPath)} is missing: without it no string has a meaning that lasts.`,
      'Write it with cookie-charter lock, and commit it.',
    )
  const { checkLock } = await import('@cookie-charter/consent/lock')
  if (!checkLock(lock, loaded.declaration, sha256).ok)
    io.err(`${displayPath(io.cwd, lockPath)} is stale, and holds. Renew it with cookie-charter lock.\n`)
  const { compilePolicy } = await import('@cookie-charter/consent')
  return compilePolicy(loaded.declaration, lock)
}
