import type { DeclarationInput } from '../declaration.ts'
import { declaredUnits } from './facts.ts'
import type { ItemFacts, Lock, LockEntry, UnitFacts } from './lock.ts'
import { matchEntries } from './match.ts'

/** Something that went and something that came, alike enough to be one thing with a new id. */
export interface RenameSuggestion {
  kind: 'category' | 'service' | 'item'
  from: string
  to: string
}

/**
 * Renames that the declaration does not state but that look like it. Stating one (`was: [from]`) keeps its consent; none
 * is ever assumed. Call it with the last lock, before it is updated.
 */
export function suggestRenames(lock: Lock, declaration: DeclarationInput): RenameSuggestion[] {
  return [
    ...unitRenames('category', lock, declaration),
    ...unitRenames('service', lock, declaration),
    ...itemRenames(lock, declaration),
  ]
}

function unitRenames(
  kind: 'category' | 'service',
  lock: Lock,
  declaration: DeclarationInput,
): RenameSuggestion[] {
  const entries = kind === 'category' ? lock.categories : lock.services
  const matches = matchEntries(declaredUnits(declaration, kind), entries)
  const kept = new Set(matches.map(({ entry }) => entry))
  const gone = entries.filter((entry) => entry.facts && !kept.has(entry))
  const holders = new Map<string, LockEntry[]>()
  for (const entry of gone)
    for (const name of new Set(entry.facts!.items.flatMap(namesOf)))
      holders.set(name, [...(holders.get(name) ?? []), entry])
  return matches.flatMap(({ unit, entry }) => {
    const twin = entry ? undefined : twinOf(unit.facts, holders)
    return twin ? [{ kind, from: twin.id, to: unit.id }] : []
  })
}

/** The first unit that shares more than half of the larger one's items, by id or name. */
function twinOf({ items }: UnitFacts, holders: ReadonlyMap<string, LockEntry[]>): LockEntry | undefined {
  const shared = new Map<LockEntry, number>()
  for (const item of items)
    for (const holder of new Set(namesOf(item).flatMap((name) => holders.get(name) ?? [])))
      shared.set(holder, (shared.get(holder) ?? 0) + 1)
  return [...shared]
    .filter(([{ facts }, count]) => count * 2 > Math.max(facts!.items.length, items.length))
    .map(([holder]) => holder)
    .sort((left, right) => left.slot - right.slot)[0]
}

const namesOf = ({ id, name, pattern }: ItemFacts) => [id, name ?? pattern ?? id]

function itemRenames(lock: Lock, declaration: DeclarationInput): RenameSuggestion[] {
  const before = lock.services.flatMap(({ facts }) => facts?.items ?? [])
  const after = declaredUnits(declaration, 'service').flatMap(({ facts }) => facts.items)
  const present = new Set(after.flatMap(({ id, was }) => [id, ...(was ?? [])]))
  const known = new Set(before.map(({ id }) => id))
  const gone = before.filter(({ id }) => !present.has(id))
  const come = after.filter(({ id, was }) => !known.has(id) && !was?.some((name) => known.has(name)))
  const first = new Map<string, number>()
  for (const [index, item] of gone.entries())
    for (const trait of traitsOf(item)) if (!first.has(trait)) first.set(trait, index)
  return come.flatMap((item) => {
    const twin = gone[Math.min(...traitsOf(item).map((trait) => first.get(trait) ?? Infinity))]
    return twin ? [{ kind: 'item' as const, from: twin.id, to: item.id }] : []
  })
}

/** What two items have in common if one is the other renamed: the name, or all but id and name, if there is a provider. */
function traitsOf({ id: _, was: __, name, pattern, ...rest }: ItemFacts): string[] {
  return [
    ...((name ?? pattern) === undefined ? [] : [JSON.stringify([name, pattern])]),
    ...(rest.providers.length > 0 ? [JSON.stringify(rest)] : []),
  ]
}
