import { existsSync } from 'node:fs'
import type { ConsentPolicy } from '@cookie-charter/consent'
import type { Flag } from '../command.ts'
import { declarationAbove } from '../io/find-declaration.ts'
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

interface PolicyFlags {
  declaration?: string
  root?: string
}

/** The policy of the declaration that a call names; of the one found by name only if it and its lock are there. */
export async function policyIfPresent(io: Io, flags: PolicyFlags): Promise<ConsentPolicy | undefined> {
  if (flags.declaration !== undefined) return loadPolicy(io, flags)
  const path = declarationAbove(io.cwd)
  return path !== undefined && existsSync(lockPathOf(path)) ? loadPolicy(io, flags) : undefined
}

/** The consent policy of a declaration and the lock beside it. A stale lock is said, and holds. */
export async function loadPolicy(io: Io, flags: PolicyFlags): Promise<ConsentPolicy> {
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
