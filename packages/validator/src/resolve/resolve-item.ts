import type {
  Declaration,
  Item,
  LifetimeVariant,
  Locale,
  Party,
  ResolvedCategory,
  ResolvedItem,
  ResolvedLifetimeVariant,
  ResolvedService,
} from '@cookie-charter/schema'
import type { PublicSuffixes } from '../public-suffixes.ts'
import { requirementOf } from './exemptions.ts'
import { hostOfUrl, normalizeHost } from './hosts.ts'
import { resolveExemption } from './resolve-exemption.ts'
import { isSameSite } from './same-site.ts'
import { textMap, withTextMaps } from './texts.ts'

/** What an item takes from around it. */
export interface ItemSurroundings {
  readonly declaration: Declaration
  readonly locale: Locale
  /** The hosts of site.urls. */
  readonly hosts: readonly string[]
  readonly suffixes: PublicSuffixes
  readonly categories: { readonly [id: string]: ResolvedCategory }
  readonly service: Pick<ResolvedService, 'id' | 'provider' | 'category' | 'exemption'>
}

/** An item with its defaults filled in, its party and its consent requirement derived. */
export function resolveItem(id: string, item: Item, around: ItemSurroundings): ResolvedItem {
  const { service, locale } = around
  const category = item.category ?? service.category
  const definition = around.categories[category]
  const { exemption, consent } = requirementOf(
    {
      item: item.exemption && resolveExemption(item.exemption, locale),
      service: service.exemption,
      category: definition?.exemption,
    },
    definition?.consent ?? 'opt-in',
    around.declaration.jurisdictions ?? [],
  )
  const domains = item.domain === undefined ? undefined : listOf(item.domain)
  // Copied whole and then changed: an object with some properties left out is slow to make and to read.
  const copy = withTextMaps(item, ['until', 'condition', 'note'], locale)
  const resolved = Object.assign(copy, {
    ...(!isNamed(item) && { name: id }),
    id,
    service: service.id,
    type: item.type ?? 'cookie',
    provider: item.provider === undefined ? [...service.provider] : listOf(item.provider),
    category,
    purpose: textMap(item.purpose, locale),
    lifetimeVariants: (item.lifetimeVariants ?? []).map((variant) => resolveVariant(variant, locale)),
    domain: domains ?? (item.party === 'third' ? [] : limitedHosts(item, around.hosts)),
    hostOnly: domains === undefined,
    path: item.path ?? '/',
    party: domains ? partyOf(domains, around) : (item.party ?? 'first'),
    consent,
    status: item.status ?? 'active',
    was: item.was ?? [],
  }) as ResolvedItem
  if (exemption) resolved.exemption = exemption
  else delete resolved.exemption
  return resolved
}

function isNamed(item: Item): boolean {
  return item.name !== undefined || item.pattern !== undefined || item.display !== undefined
}

/** First party where every domain is same-site with one of the site's hosts. */
function partyOf(domains: readonly string[], { hosts, suffixes }: ItemSurroundings): Party {
  const isOwn = (domain: string) => hosts.some((host) => isSameSite(domain, host, suffixes))
  return domains.map(normalizeHost).every(isOwn) ? 'first' : 'third'
}

/** The site's hosts that an item without a domain belongs to: all, or those that `sites` names. */
function limitedHosts(item: Item, hosts: readonly string[]): string[] {
  const sites = item.sites?.map((site) => (site.includes('://') ? hostOfUrl(site) : normalizeHost(site)))
  const limited = sites ? hosts.filter((host) => sites.includes(host)) : []
  return limited.length > 0 ? limited : [...hosts]
}

function resolveVariant(variant: LifetimeVariant, locale: Locale): ResolvedLifetimeVariant {
  return withTextMaps(variant, ['when', 'until'], locale)
}

/** One or several as a list. */
export function listOf(value: string | readonly string[]): string[] {
  return typeof value === 'string' ? [value] : [...value]
}
