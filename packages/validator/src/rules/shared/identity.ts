import { normalizeHost } from '../../resolve/hosts.ts'
import type { ItemHandle } from '../../rule.ts'
import { knownItem } from './known-item.ts'

/** One place that an item is stored in: a domain, and whether that means the host alone. */
export interface StoragePlace {
  readonly domain: string
  readonly hostOnly: boolean
}

/** The name as an identity has it; a pattern is never the same as a literal. Undefined where the item names nothing. */
export function nameKey(item: ItemHandle): string | undefined {
  if (item.pattern !== undefined) return `pattern ${item.pattern}`
  return item.name === undefined ? undefined : `name ${item.name}`
}

/** The items whose kind and name another item has too, in the order given: the others cannot meet anything. */
export function namesakes(items: readonly ItemHandle[]): ItemHandle[] {
  const key = (item: ItemHandle) => `${item.type} ${nameKey(item)}`
  const counts = new Map<string, number>()
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1)
  return items.filter((item) => nameKey(item) !== undefined && counts.get(key(item))! > 1)
}

/** The places that an item is stored in; none where a page says “third party” and no more. */
export function storagePlaces(item: ItemHandle): StoragePlace[] {
  return [...new Set(item.domain.map(normalizeHost))].map((domain) => ({ domain, hostOnly: item.hostOnly }))
}

/**
 * The identities of an item: kind, name, domain, host-only flag, path and partition (RFC 6265bis section 5.7 step
 * 23). Where no domain is known, two providers are taken for two domains, unless the name is known to be one maker's.
 */
export function identities(item: ItemHandle): string[] {
  const name = nameKey(item)
  if (name === undefined) return []
  const scope = item.type === 'cookie' ? [item.hostOnly, item.path, item.partitioned === true] : []
  const owner = item.hostOnly && !knownItem(item) ? ownerOf(item) : []
  const places = item.domain.length > 0 ? storagePlaces(item).map(({ domain }) => domain) : ['third party']
  return places.map((domain) => JSON.stringify([item.type, name, domain, ...scope, ...owner]))
}

/** The third parties that provide an item, as its owner; nobody where it is the site's own or nothing is said. */
function ownerOf(item: ItemHandle): string[] {
  return item.providerEntries.some((provider) => provider.self) ? [] : [...item.provider].sort()
}
