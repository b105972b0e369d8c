import { normalizeHost } from '../../resolve/hosts.ts'
import type { ItemHandle } from '../../rule.ts'
import { literalCharacters } from './item-name.ts'
import type { KnownItem } from './known-items.ts'
import { extendedName, knownName, knownPrefix } from './known-names.ts'
import { domainMatches } from './stated-domains.ts'

/**
 * What is known of an item by its name; a pattern counts by its literal part, and a name that its maker always extends
 * as if it were. Undefined where nothing is.
 */
export function knownItem(item: ItemHandle): KnownItem | undefined {
  const { name = '' } = item
  const row =
    item.pattern === undefined
      ? (extendedName(name) ?? knownName(name))
      : knownPrefix(literalCharacters(item) ?? '')
  return row && isMakersOwn(item, row) ? row : undefined
}

/** Whether an item with a well-known name is likely its maker's, and not one that happens to be called so. */
function isMakersOwn(item: ItemHandle, row: KnownItem): boolean {
  if (!row.domains) return true
  const domains = item.hostOnly ? [] : item.domain.map(normalizeHost)
  if (domains.length > 0)
    return domains.some((host) => row.domains?.some((domain) => domainMatches(host, domain)))
  if (row.common) return row.common.some((word) => namesMaker(item, word))
  // Nobody calls a cookie of their own IDE or 1P_JAR; test_cookie is another matter.
  return /[A-Z]/.test(row.name) || !item.providerEntries.some((provider) => provider.self)
}

function namesMaker(item: ItemHandle, word: string): boolean {
  const names = [
    ...item.provider,
    ...item.providerEntries.flatMap(({ name, hosts, url }) => [name, url ?? '', ...hosts]),
    item.service,
    ...Object.values(item.serviceHandle.label ?? {}),
  ]
  return names.some((name) =>
    name
      .slice(0, 256)
      .toLowerCase()
      .split(/[^a-z]+/)
      .includes(word),
  )
}
