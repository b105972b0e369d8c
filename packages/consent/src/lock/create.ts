import type { DeclarationInput } from '../declaration.ts'
import { advance, type LockOptions } from './advance.ts'
import type { Lock, LockResult } from './lock.ts'

/**
 * The first lock of a lineage. `after` is the last generation of an earlier lineage of the same site, if there was one
 * (default 0): numbers go on from there, so that no old string passes for one of the new lineage's future.
 */
export function createLock(
  declaration: DeclarationInput,
  options: LockOptions & { after?: number },
): LockResult<Lock> {
  const nothing = { locales: [], generations: [], categories: [], services: [], after: options.after ?? 0 }
  const update = advance(nothing, declaration, options)
  return update.ok ? { ok: true, value: update.value.lock } : update
}
