import type { View } from '@cookie-charter/renderer'
import type { GenerationChanges } from '@cookie-charter/schema'
import { type LoadedDeclaration, lockPathOf } from '../input/load-declaration.ts'
import { lockIfPresent } from '../input/load-lock.ts'
import type { Io } from '../io/io.ts'

/** What the lock tells a page: its generation, and the classified changes that led to it. Empty without a lock. */
export interface History {
  changes?: GenerationChanges[]
  generation?: { generation: number; day: string }
}

/** The history of a declaration, from the lock beside it. Says so where a page of changes is asked for and there is none. */
export async function historyOf(io: Io, loaded: LoadedDeclaration, view: View): Promise<History> {
  const lock = await lockIfPresent(io, lockPathOf(loaded.path))
  const last = lock?.generations.at(-1)
  if (!lock || !last) {
    if (view === 'changes')
      io.err(`There is no lock beside ${loaded.file}, so no change is known. Run cookie-charter lock.\n`)
    return {}
  }
  const { generationChanges } = await import('@cookie-charter/consent/changes')
  return { changes: generationChanges(lock), generation: { generation: last.generation, day: last.day } }
}
