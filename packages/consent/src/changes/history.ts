import type { Lock } from '../lock/lock.ts'
import type { Change } from './change.ts'
import { type ChangeCodeId, changeCodes } from './codes.ts'

/** The changes that one generation of the lock was made for. */
export interface GenerationChanges {
  generation: number
  /** YYYY-MM-DD, UTC. */
  day: string
  changes: Change[]
}

/** Why people were asked, generation by generation, oldest first; the first has no changes. */
export function generationChanges(lock: Lock): GenerationChanges[] {
  return lock.generations.map(({ generation, day, changes }) => ({
    generation,
    day,
    changes: changes.map((change) => ({ ...levelOf(change.code), ...change })),
  }))
}

/** Level and direction of a code; of one that only a later version knows, that it was a reason to ask. */
function levelOf(code: string): Pick<Change, 'level' | 'direction'> {
  const known = Object.hasOwn(changeCodes, code) ? changeCodes[code as ChangeCodeId] : undefined
  return { level: known?.level ?? 'material', direction: known?.direction ?? 'widened' }
}
