import type {
  ResolvedCategory,
  ResolvedDeclaration,
  ResolvedItem,
  ResolvedProvider,
  ResolvedService,
} from '@cookie-charter/schema'

/** An item as the validator resolves the smallest one, with what a test adds. */
export const item = (id: string, facts: Partial<ResolvedItem> = {}): ResolvedItem => ({
  id,
  service: 'main',
  type: 'cookie',
  provider: [],
  category: 'necessary',
  purpose: { en: `Purpose of ${id}.` },
  lifetime: 'unknown',
  lifetimeVariants: [],
  domain: ['shop.example'],
  hostOnly: true,
  path: '/',
  party: 'first',
  consent: 'exempt',
  status: 'active',
  was: [],
  ...facts,
})

/** An item that needs consent, in a category that asks for it. */
export const optInItem = (id: string, facts: Partial<ResolvedItem> = {}): ResolvedItem =>
  item(id, { category: 'statistics', consent: 'opt-in', ...facts })

/** A service with some items. */
export const service = (
  id: string,
  items: readonly ResolvedItem[],
  facts: Partial<ResolvedService> = {},
): ResolvedService => ({
  id,
  provider: [],
  category: items[0]?.category ?? 'necessary',
  surfaces: [],
  was: [],
  items: Object.fromEntries(
    items.map((entry) => [
      entry.id,
      {
        ...entry,
        service: id,
        provider: entry.provider.length > 0 ? entry.provider : (facts.provider ?? []),
      },
    ]),
  ),
  ...facts,
})

export const provider = (id: string, facts: Partial<ResolvedProvider> = {}): ResolvedProvider => ({
  id,
  name: `Provider ${id}`,
  self: false,
  hosts: [],
  transfers: [],
  was: [],
  ...facts,
})

export const category = (id: string, facts: Partial<ResolvedCategory> = {}): ResolvedCategory => ({
  id,
  core: false,
  consent: 'opt-in',
  mandatory: false,
  maps: {},
  was: [],
  ...facts,
})

const core = (id: string, consent: ResolvedCategory['consent']) => category(id, { core: true, consent })

interface Parts extends Partial<Omit<ResolvedDeclaration, 'services' | 'providers' | 'categories'>> {
  items?: readonly ResolvedItem[]
  services?: readonly ResolvedService[]
  providers?: readonly ResolvedProvider[]
  categories?: readonly ResolvedCategory[]
}

const byId = <T extends { id: string }>(entries: readonly T[]): { [id: string]: T } =>
  Object.fromEntries(entries.map((entry) => [entry.id, entry]))

/** A declaration in English of a site at shop.example, with what a test adds. `items` go into a service "main". */
export function declaration({
  items,
  services,
  providers = [],
  categories,
  ...rest
}: Parts = {}): ResolvedDeclaration {
  const present = services ?? (items === undefined ? [] : [service('main', items)])
  const used = new Set(present.flatMap((entry) => Object.values(entry.items).map((one) => one.category)))
  const coreCategories = [
    core('necessary', 'exempt'),
    ...['preferences', 'statistics', 'marketing', 'media', 'unclassified'].map((id) => core(id, 'opt-in')),
  ].filter(({ id }) => used.has(id))
  return {
    schemaVersion: 1,
    site: { id: 'shop.example', name: { en: 'The Shop' }, urls: ['https://shop.example'] },
    locales: ['en'],
    jurisdictions: [],
    policy: {},
    consent: { unit: 'category', storedIn: [], gpc: 'honoured' },
    categories: byId([...coreCategories, ...(categories ?? [])]),
    providers: byId(providers),
    services: byId(present),
    labels: {},
    suppressions: [],
    ...rest,
  }
}
