import { type Lock, parseLock } from '@cookie-charter/consent/lock'
import { committedTexts } from '../io/git.ts'
import type { Io } from '../io/io.ts'
import { sha256 } from '../io/sha256.ts'
import { lockIfPresent } from './load-lock.ts'

/** Every lock that there was, oldest first: those that git has on the current branch, then the one beside the declaration. */
export async function locksOf(io: Io, path: string): Promise<Lock[]> {
  const committed = (await committedTexts(path)).flatMap((text) => {
    const lock = parseLock(text, sha256)
    return lock.ok ? [lock.value] : []
  })
  const present = await lockIfPresent(io, path)
  return present ? [...committed, present] : committed
}
