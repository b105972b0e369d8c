import type { DeclarationInput, ItemInput } from '../declaration.ts'
import { parseDuration } from '../duration.ts'
import type { ClientConfig, ConsentCookie, StoredItem } from './config.ts'

/** What the client needs of a resolved declaration. */
export function compileClient(declaration: DeclarationInput): ClientConfig {
  const items = Object.values(declaration.services).flatMap((service) => Object.values(service.items))
  const unitOf = (item: ItemInput) => (declaration.consent.unit === 'category' ? item.category : item.service)
  const holder = items.find(({ id, type }) => type === 'cookie' && declaration.consent.storedIn.includes(id))
  return {
    ...(holder && { cookie: consentCookie(holder) }),
    items: items.filter(isCleared).map((item) => storedItem(item, unitOf(item))),
    google: googleTypes(declaration, items, unitOf),
  }
}

/** What was asked for, and lies where a name finds it. */
function isCleared({ consent, type, name, pattern }: ItemInput): boolean {
  return consent !== 'exempt' && type !== 'pixel' && type !== 'sdk' && (name ?? pattern) !== undefined
}

function consentCookie(item: ItemInput): ConsentCookie {
  const maxAge = longestSeconds(item.lifetime)
  const [domain] = item.domain
  return {
    name: item.name ?? item.id,
    path: item.path,
    ...(!item.hostOnly && domain !== undefined && { domain }),
    ...(maxAge !== undefined && { maxAge }),
    secure: item.secure ?? true,
    httpOnly: item.httpOnly ?? false,
    ...(item.sameSite && { sameSite: item.sameSite }),
    partitioned: item.partitioned ?? false,
  }
}

/** The longest span of a duration in seconds, at most the 400 days that browsers keep (RFC 6265bis, 5.5). */
function longestSeconds(lifetime: string): number | undefined {
  const cap = 400 * 86_400
  if (lifetime === 'persistent') return cap
  const duration = parseDuration(lifetime)
  if (!duration) return undefined
  const { months, seconds } = duration
  const days = Math.floor(months / 12) * 366 + (months % 12) * 31
  return Math.min(cap, days * 86_400 + seconds)
}

function storedItem(item: ItemInput, unit: string): StoredItem {
  const { id, type, name, pattern, domain, hostOnly, path, party, httpOnly, partitioned } = item
  return {
    id,
    unit,
    type: type as StoredItem['type'],
    ...(name !== undefined && { name }),
    ...(pattern !== undefined && { pattern }),
    domain,
    hostOnly,
    path,
    party,
    httpOnly: httpOnly ?? false,
    partitioned: partitioned ?? false,
  }
}

function googleTypes(
  { categories }: DeclarationInput,
  items: readonly ItemInput[],
  unitOf: (item: ItemInput) => string,
): ClientConfig['google'] {
  const types = new Map<string, Set<string>>()
  for (const item of items)
    for (const type of (Object.hasOwn(categories, item.category) &&
      categories[item.category]?.maps.googleConsentMode) ||
      [])
      types.set(type, (types.get(type) ?? new Set()).add(unitOf(item)))
  return Object.fromEntries([...types].map(([type, units]) => [type, [...units]]))
}
