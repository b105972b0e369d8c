import type {
  CoreCategoryId,
  ResolvedCategory,
  ResolvedDeclaration,
  ResolvedItem,
  ResolvedProvider,
  ResolvedService,
} from '@cookie-charter/schema'
import { coreCategories } from '@cookie-charter/schema'

/** A resolved declaration in a few words, for tests: everything that is not said has its default. */
export interface Sketch {
  unit?: 'category' | 'service'
  locales?: string[]
  consent?: Partial<ResolvedDeclaration['consent']>
  categories?: { [id: string]: Partial<ResolvedCategory> }
  providers?: { [id: string]: Partial<ResolvedProvider> }
  services: {
    [id: string]: Partial<Omit<ResolvedService, 'items'>> & { items: { [id: string]: Partial<ResolvedItem> } }
  }
}

/** Fills in a sketch; items get the consent requirement of their exemption or category. */
export function declaration(sketch: Sketch): ResolvedDeclaration {
  const categories = categoriesOf(sketch)
  return {
    schemaVersion: 1,
    site: { id: 'example.org', name: { en: 'Example' }, urls: ['https://example.org'] },
    locales: sketch.locales ?? ['en', 'fr'],
    jurisdictions: [],
    policy: {},
    consent: { unit: sketch.unit ?? 'category', storedIn: [], gpc: 'honoured', ...sketch.consent },
    categories,
    providers: Object.fromEntries(
      Object.entries(sketch.providers ?? {}).map(([id, provider]) => [
        id,
        { id, name: id, self: false, hosts: [], transfers: [], was: [], ...provider },
      ]),
    ),
    services: Object.fromEntries(
      Object.entries(sketch.services).map(([id, service]) => [id, serviceOf(id, service, categories)]),
    ),
    labels: {},
    suppressions: [],
  }
}

function categoriesOf(sketch: Sketch): { [id: string]: ResolvedCategory } {
  const used = Object.values(sketch.services).flatMap((service) => [
    service.category ?? 'statistics',
    ...Object.values(service.items).map((item) => item.category ?? service.category ?? 'statistics'),
  ])
  const named = new Set([...Object.keys(sketch.categories ?? {}), ...used])
  const core = coreCategories.map(({ id }) => id as string)
  const ids = [...core.filter((id) => named.has(id)), ...[...named].filter((id) => !core.includes(id))]
  const order = (id: string) => sketch.categories?.[id]?.order ?? Infinity
  const sorted = ids
    .map((id, index) => ({ id, index }))
    .sort((a, b) => (order(a.id) === order(b.id) ? a.index - b.index : order(a.id) - order(b.id)))
  return Object.fromEntries(
    sorted.map(({ id }) => {
      const known = coreCategories.find((category) => category.id === (id as CoreCategoryId))
      const base = {
        id,
        core: !!known,
        consent: known?.consent ?? 'opt-in',
        mandatory: false,
        maps: known?.maps ?? {},
        was: [],
      } as const
      return [id, { ...base, was: [], ...sketch.categories?.[id] }]
    }),
  )
}

function serviceOf(
  id: string,
  { items, ...service }: Sketch['services'][string],
  categories: { [id: string]: ResolvedCategory },
): ResolvedService {
  const base = { id, provider: [], category: 'statistics', surfaces: [], was: [], ...service }
  const entries = Object.entries(items).map(([key, item]) => {
    const category = item.category ?? base.category
    const exemption = item.exemption ?? (base.exemption && { ...base.exemption, from: 'service' as const })
    const resolved: ResolvedItem = {
      id: key,
      service: id,
      type: 'cookie',
      provider: base.provider,
      category,
      purpose: { en: `Purpose of ${key}` },
      lifetime: 'P6M',
      lifetimeVariants: [],
      domain: ['example.org'],
      hostOnly: true,
      path: '/',
      party: 'first',
      consent: exemption ? 'exempt' : categories[category]!.consent,
      status: 'active',
      was: [],
      ...item,
      ...(exemption ? { exemption } : {}),
    }
    return [key, resolved] as const
  })
  return { ...base, items: Object.fromEntries(entries) }
}
