import type { DeclarationInput } from '../declaration.ts'
import { declaredUnits } from './facts.ts'
import type { ItemFacts, Lock, UnitFacts } from './lock.ts'
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
  return matches.flatMap(({ unit, entry }) => {
    const twin = entry ? undefined : gone.find(({ facts }) => sharesMost(facts!, unit.facts))
    return twin ? [{ kind, from: twin.id, to: unit.id }] : []
  })
}

/** Whether more than half of the larger one's items are in both, by id or name. */
function sharesMost(before: UnitFacts, after: UnitFacts): boolean {
  const names = new Set(before.items.flatMap(namesOf))
  const shared = after.items.filter((item) => namesOf(item).some((name) => names.has(name)))
  return shared.length * 2 > Math.max(before.items.length, after.items.length)
}

const namesOf = ({ id, name, pattern }: ItemFacts) => [id, name ?? pattern ?? id]

function itemRenames(lock: Lock, declaration: DeclarationInput): RenameSuggestion[] {
  const before = lock.services.flatMap(({ facts }) => facts?.items ?? [])
  const after = declaredUnits(declaration, 'service').flatMap(({ facts }) => facts.items)
  const present = new Set(after.flatMap(({ id, was }) => [id, ...(was ?? [])]))
  const known = new Set(before.map(({ id }) => id))
  const gone = before.filter(({ id }) => !present.has(id))
  const come = after.filter(({ id, was }) => !known.has(id) && !was?.some((name) => known.has(name)))
  return come.flatMap((item) => {
    const twin = gone.find((former) => sameName(former, item) || sameOtherwise(former, item))
    return twin ? [{ kind: 'item' as const, from: twin.id, to: item.id }] : []
  })
}

const sameName = (left: ItemFacts, right: ItemFacts) =>
  (left.name ?? left.pattern) !== undefined && left.name === right.name && left.pattern === right.pattern

/** Alike in all but id and name, and with a provider, so that it is no coincidence. */
function sameOtherwise(left: ItemFacts, right: ItemFacts): boolean {
  const plain = ({ id: _, was: __, name: ___, pattern: ____, ...rest }: ItemFacts) => JSON.stringify(rest)
  return left.providers.length > 0 && plain(left) === plain(right)
}
