import { normalizeHost } from '../../resolve/hosts.ts'
import type { ItemHandle } from '../../rule.ts'
import { type Glob, globMatches, parseGlob } from './glob.ts'
import { literalCharacters } from './item-name.ts'
import { type KnownItem, knownItems } from './known-items.ts'
import { domainMatches } from './stated-domains.ts'

interface KnownPattern {
  readonly row: KnownItem
  readonly glob: Glob
  /** What stands before the star. */
  readonly prefix: string
}

const isPattern = (row: KnownItem) => row.name.includes('*')
const exact = new Map(knownItems.filter((row) => !isPattern(row)).map((row) => [row.name, row]))
/** The longer, the more exact. */
const patterns: readonly KnownPattern[] = knownItems
  .filter(isPattern)
  .map((row) => ({ row, glob: parseGlob(row.name), prefix: row.name.slice(0, row.name.indexOf('*')) }))
  .sort((one, other) => other.prefix.length - one.prefix.length)

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

/** The row of a literal name. */
export function knownName(name: string): KnownItem | undefined {
  if (name.length > 256) return undefined
  return (
    exact.get(name) ??
    patterns.find(({ glob, prefix }) => name.startsWith(prefix) && globMatches(glob, name))?.row
  )
}

/** The row of a pattern's literal part: the same name, or one that every row's prefix begins. */
function knownPrefix(literal: string): KnownItem | undefined {
  const bare = bareName(literal)
  const same = exact.get(literal) ?? exact.get(bare)
  if (same) return same
  return patterns.find(
    ({ row, prefix }) => literal.startsWith(prefix) || (row.extended && bareName(prefix) === bare),
  )?.row
}

/** A name without the separators at its end, which people write or leave out. */
export function bareName(name: string): string {
  return name.replace(/[-._]{1,8}$/, '')
}

/** Whether an item with a well-known name is likely its maker's, and not one that happens to be called so. */
function isMakersOwn(item: ItemHandle, row: KnownItem): boolean {
  if (!row.domains) return true
  const domains = item.hostOnly ? [] : item.domain.map(normalizeHost)
  if (domains.length > 0)
    return domains.some((host) => row.domains?.some((domain) => domainMatches(host, domain)))
  if (row.common) return row.common.some((word) => namesMaker(item, word))
  return !item.providerEntries.some((provider) => provider.self)
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

/** The row of a name that its maker never sets without something added, as people write it: `_pk_id`, `_pk_id.`. */
export function extendedName(name: string): KnownItem | undefined {
  if (name.length > 256 || exact.has(name)) return undefined
  const bare = bareName(name)
  return patterns.find(({ row, prefix }) => row.extended && bareName(prefix) === bare)?.row
}

/** The row of a name that is an instance of a maker's pattern: `_ga_BB28FVWH9P`. Families have none. */
export function instanceOf(name: string): KnownItem | undefined {
  if (name.length > 256 || exact.has(name)) return undefined
  const found = patterns.find(
    ({ row, glob, prefix }) => !row.family && name.length > prefix.length && globMatches(glob, name),
  )
  return found?.row
}
