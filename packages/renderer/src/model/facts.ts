import {
  itemsOf,
  lookup,
  type ResolvedCategory,
  type ResolvedDeclaration,
  type ResolvedItem,
  type ResolvedProvider,
  type ResolvedService,
} from '@cookie-charter/schema'

/** An item that the page shows, with the service it belongs to. */
export interface Entry {
  item: ResolvedItem
  service: ResolvedService
}

/** A category with what is in it. */
export interface CategoryEntries {
  category: ResolvedCategory
  entries: Entry[]
}

/** What the sections and columns ask about again and again, gathered once for a page. */
export interface Facts {
  /** Every item but the planned ones, in the order written. */
  entries: Entry[]
  /** Every item, planned ones too. */
  byId: ReadonlyMap<string, Entry>
  /** Categories that have at least one of them, in the declaration's order. */
  categories: CategoryEntries[]
  /** Providers that stand behind one of them or can read one; the site itself too. */
  providers: ResolvedProvider[]
  /** Which entries a provider can read, by its id. */
  readableBy: ReadonlyMap<string, Entry[]>
}

export function gatherFacts(declaration: ResolvedDeclaration): Facts {
  const entries: Entry[] = []
  const byId = new Map<string, Entry>()
  for (const [item, service] of itemsOf(declaration)) {
    const entry = { item, service }
    byId.set(item.id, entry)
    if (item.status !== 'planned') entries.push(entry)
  }
  const readableBy = groupBy(entries, ({ item }) => [...new Set(item.sharedWith)])
  return {
    entries,
    byId,
    categories: byCategory(declaration, entries),
    providers: usedProviders(declaration, entries),
    readableBy,
  }
}

function byCategory(declaration: ResolvedDeclaration, entries: readonly Entry[]): CategoryEntries[] {
  const groups = groupBy(entries, ({ item }) => [item.category])
  const ids = new Set([...Object.keys(declaration.categories), ...groups.keys()])
  return [...ids].flatMap((id) => {
    const members = groups.get(id)
    return members === undefined
      ? []
      : [{ category: lookup(declaration.categories, id) ?? unknownCategory(id), entries: members }]
  })
}

/** A category that is used and defined nowhere is an error of the declaration, and no reason to hide its items. */
const unknownCategory = (id: string): ResolvedCategory => ({
  id,
  core: false,
  consent: 'opt-in',
  mandatory: false,
  maps: {},
  was: [],
})

function usedProviders(declaration: ResolvedDeclaration, entries: readonly Entry[]): ResolvedProvider[] {
  const used = new Set<string>()
  for (const { item } of entries) {
    for (const id of item.provider) used.add(id)
    for (const id of item.sharedWith ?? []) used.add(id)
  }
  return Object.values(declaration.providers).filter(({ id }) => used.has(id))
}

/** Members by each of their keys, in order of first appearance. */
export function groupBy<T>(
  members: readonly T[],
  keysOf: (member: T) => readonly string[],
): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const member of members)
    for (const key of keysOf(member)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [member])
      else group.push(member)
    }
  return groups
}
