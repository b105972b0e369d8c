import type { DeclarationInput } from '../declaration.ts'
import { canonicalJson } from '../lock/canonical.ts'
import { renamesOf } from '../lock/match.ts'
import type { Change, SubjectKind } from './change.ts'
import type { Renames } from './item-facts.ts'
import { pairsOf } from './pairs.ts'

type Kind = Exclude<SubjectKind, 'site'>

/** A thing of a declaration, without what is derived from elsewhere. */
interface Thing {
  id: string
  was: string[]
  own: object
  /** Items whose changes may be this thing's. */
  items: string[]
}

/**
 * Things that differ although no change tells so, of them or of the items in them: what every item overrides, what no item is
 * in, former ids.
 */
export function untold(
  before: DeclarationInput,
  after: DeclarationInput,
  changes: readonly Change[],
): { kind: Kind; id: string }[] {
  const told = new Set(changes.map(({ subject }) => `${subject.kind} ${subject.id}`))
  const renames = renamesOf(after)
  const [former, present] = [thingsOf(before, renames), thingsOf(after, renames)]
  return (['category', 'service', 'provider', 'item'] as const).flatMap((kind) =>
    pairsOf(former[kind], present[kind]).flatMap((pair) => {
      if (!pair.before || !pair.after) return []
      const { id, items } = pair.after
      const known =
        told.has(`${kind} ${id}`) || [...items, ...pair.before.items].some((item) => told.has(`item ${item}`))
      return known || canonicalJson(pair.before.own) === canonicalJson(pair.after.own) ? [] : [{ kind, id }]
    }),
  )
}

function thingsOf(
  { categories, services, providers }: DeclarationInput,
  renames: Renames,
): Record<Kind, Thing[]> {
  const items = Object.values(services).flatMap((service) => Object.values(service.items))
  return {
    category: Object.values(categories).map(({ core: _, ...own }) => ({
      ...own,
      own,
      items: items.filter(({ category }) => category === own.id).map(({ id }) => id),
    })),
    service: Object.values(services).map(({ items: contained, ...own }) => ({
      ...own,
      own: { ...own, ...renamed(own, renames) },
      items: Object.keys(contained),
    })),
    provider: Object.values(providers).map((own) => ({ ...own, own, items: [] })),
    item: items.map(({ service: _, consent: __, domain, ...own }) => ({
      ...own,
      // The hosts of the site, where none is stated.
      own: { ...own, ...renamed(own, renames), ...(own.hostOnly ? {} : { domain }) },
      items: [],
    })),
  }
}

/** References by the names that things have now. */
function renamed(
  { category, provider, sharedWith }: { category: string; provider: string[]; sharedWith?: string[] },
  renames: Renames,
) {
  const current = (ids: string[]) => ids.map((id) => renames.providers.get(id) ?? id)
  return {
    category: renames.categories.get(category) ?? category,
    provider: current(provider),
    ...(sharedWith && { sharedWith: current(sharedWith) }),
  }
}
