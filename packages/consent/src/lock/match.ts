import type { DeclarationInput } from '../declaration.ts'
import type { DeclaredUnit } from './facts.ts'
import type { LockEntry } from './lock.ts'

/** A declared unit with the living entry of the lock that it continues, if there is one. */
export interface Match {
  unit: DeclaredUnit
  entry?: LockEntry
}

/** Finds each declared unit's entry: by its id, else by a former id that nothing in the declaration bears any more. */
export function matchEntries(units: readonly DeclaredUnit[], entries: readonly LockEntry[]): Match[] {
  const living = new Map(
    entries.filter(({ removed }) => removed === undefined).map((entry) => [entry.id, entry]),
  )
  return units.map((unit) => {
    const id = [unit.id, ...unit.was].find((name) => living.has(name))
    return id === undefined ? { unit } : { unit, entry: living.get(id)! }
  })
}

/** New ids of what was renamed, by former id. */
export function renamesOf({ categories, providers }: DeclarationInput) {
  const map = (things: { id: string; was: string[] }[]) =>
    new Map(things.flatMap(({ id, was }) => was.map((former) => [former, id] as const)))
  return { categories: map(Object.values(categories)), providers: map(Object.values(providers)) }
}
