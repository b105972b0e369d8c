import type { DeclarationInput, ItemInput } from '../declaration.ts'
import { parseDuration } from '../duration.ts'
import type { ClientConfig, ConsentCookie, StoredItem } from './config.ts'

/** What the client needs of a resolved declaration. */
export function compileClient(declaration: DeclarationInput): ClientConfig {
  const items = Object.values(declaration.services).flatMap((service) => Object.values(service.items))
  const unitOf = (item: ItemInput) => (declaration.consent.unit === 'category' ? item.category : item.service)
  const holder = items.find(({ id, type }) => type === 'cookie' && declaration.consent.storedIn.includes(id))
  return {
    ...(holder && { cookie: consentCookie(holder, declaration.site.urls) }),
    items: items.filter(isCleared).map((item) => storedItem(item, unitOf(item))),
    objectable: objectableUnits(items, unitOf),
    google: googleTypes(declaration, items, unitOf),
  }
}

/** What was asked for, and lies where a name finds it. */
function isCleared({ consent, type, name, pattern }: ItemInput): boolean {
  return consent !== 'exempt' && type !== 'pixel' && type !== 'sdk' && (name ?? pattern) !== undefined
}

/** A unit needs a yes first as soon as one item of it does. */
function objectableUnits(items: readonly ItemInput[], unitOf: (item: ItemInput) => string): string[] {
  const unitsWith = (...requirements: ItemInput['consent'][]) =>
    new Set(items.filter(({ consent }) => requirements.includes(consent)).map(unitOf))
  const opting = unitsWith('opt-in')
  return [...unitsWith('opt-out', 'notice')].filter((unit) => !opting.has(unit))
}

function consentCookie(item: ItemInput, urls: readonly string[]): ConsentCookie {
  const maxAge = longestSeconds(item.lifetime)
  const [domain] = item.domain
  return {
    name: item.name ?? item.id,
    path: item.path,
    ...(!item.hostOnly && domain !== undefined && { domain }),
    ...(maxAge !== undefined && { maxAge }),
    // Not stated: wherever no host of the site would lose it.
    secure: item.secure ?? urls.every((url) => url.startsWith('https:')),
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
  return Math.min(cap, longestSpan(Math.min(duration.months, 24)) + duration.seconds)
}

/** The seconds that so many months last at most, whenever they begin; two years are beyond the cap. */
function longestSpan(months: number): number {
  const starts = Array.from({ length: 24 }, (_, index) => index)
  return Math.max(...starts.map((start) => Date.UTC(2023, start + months) - Date.UTC(2023, start))) / 1000
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
