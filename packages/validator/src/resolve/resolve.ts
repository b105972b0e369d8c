import type {
  Consent,
  Declaration,
  Locale,
  Provider,
  ResolvedConsent,
  ResolvedDeclaration,
  ResolvedProvider,
  ResolvedService,
  Service,
} from '@cookie-charter/schema'
import { idMap } from '../plain-data.ts'
import type { PublicSuffixes } from '../public-suffixes.ts'
import { hostsOf } from './hosts.ts'
import { resolveCategories } from './resolve-categories.ts'
import { resolveExemption } from './resolve-exemption.ts'
import { type ItemSurroundings, listOf, resolveItem } from './resolve-item.ts'
import { textMap, withTextMaps } from './texts.ts'

/** A declaration with every default filled in and everything derived. Pure; the input is not changed. */
export function resolve(declaration: Declaration, suffixes: PublicSuffixes): ResolvedDeclaration {
  const locale = declaration.locales[0] ?? 'en'
  const categories = resolveCategories(declaration, locale)
  const hosts = hostsOf(declaration.site.urls)
  const around = { declaration, locale, hosts, suffixes, categories }
  return {
    schemaVersion: 1,
    site: { ...declaration.site, name: textMap(declaration.site.name, locale) },
    locales: [...declaration.locales],
    jurisdictions: [...(declaration.jurisdictions ?? [])],
    policy: withTextMaps(declaration.policy ?? {}, ['changesNotice'], locale),
    consent: resolveConsent(declaration.consent ?? {}, locale),
    categories,
    providers: mapEntries(declaration.providers ?? {}, resolveProvider),
    services: mapEntries(declaration.services, (id, service) => resolveService(id, service, around)),
    labels: mapEntries(declaration.labels ?? {}, (_, labels) => mapEntries(labels, (_key, label) => label)),
    suppressions: [...(declaration.suppressions ?? [])],
  }
}

function resolveConsent(consent: Consent, locale: Locale): ResolvedConsent {
  const { unit, storedIn, gpc, withdraw, record, ...rest } = consent
  return {
    ...rest,
    unit: unit ?? 'category',
    storedIn: storedIn === undefined ? [] : listOf(storedIn),
    gpc: gpc ?? 'honoured',
    ...(withdraw && { withdraw: withTextMaps(withdraw, ['control'], locale) }),
    ...(record !== undefined && { record: textMap(record, locale) }),
  }
}

function resolveProvider(id: string, provider: Provider): ResolvedProvider {
  return {
    ...provider,
    id,
    self: provider.self ?? false,
    hosts: provider.hosts ?? [],
    transfers: provider.transfers ?? [],
    was: provider.was ?? [],
  }
}

function resolveService(
  id: string,
  service: Service,
  around: Omit<ItemSurroundings, 'service'>,
): ResolvedService {
  const { locale } = around
  const copy = withTextMaps(service, ['label', 'description'], locale)
  const resolved = Object.assign(copy, {
    id,
    provider: service.provider === undefined ? [] : listOf(service.provider),
    surfaces: (service.surfaces ?? []).map((surface) => textMap(surface, locale)),
    ...(service.exemption && { exemption: resolveExemption(service.exemption, locale) }),
    was: service.was ?? [],
  })
  const surroundings = { ...around, service: resolved }
  const items = mapEntries(service.items, (itemId, item) => resolveItem(itemId, item, surroundings))
  return Object.assign(resolved, { items })
}

function mapEntries<From, To>(
  map: { readonly [id: string]: From },
  change: (id: string, entry: From) => To,
): { [id: string]: To } {
  const changed = idMap<To>()
  for (const [id, entry] of Object.entries(map)) changed[id] = change(id, entry)
  return changed
}
