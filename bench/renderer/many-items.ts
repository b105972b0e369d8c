import type { ResolvedDeclaration, ResolvedItem, ResolvedService } from '@cookie-charter/schema'

const categories = ['necessary', 'preferences', 'statistics', 'marketing', 'media']
const lifetimes = ['session', 'P13M', 'PT30M', 'P1Y', 'unknown', 'persistent'] as const

/** A resolved declaration with so many items, ten a service, as varied as a shop's. */
export function manyItems(size: number): ResolvedDeclaration {
  const services = Array.from({ length: Math.ceil(size / 10) }, (_, index) =>
    makeService(index, Math.min(10, size - index * 10)),
  )
  return {
    schemaVersion: 1,
    site: { id: 'shop.example', name: { fr: 'La boutique', en: 'The shop' }, urls: ['https://shop.example'] },
    locales: ['fr', 'en'],
    jurisdictions: ['fr'],
    policy: { effective: '2026-11-01' },
    consent: { unit: 'category', storedIn: [], gpc: 'honoured' },
    categories: Object.fromEntries(
      categories.map((id) => [
        id,
        {
          id,
          core: true,
          consent: id === 'necessary' ? 'exempt' : 'opt-in',
          mandatory: false,
          maps: {},
          was: [],
        },
      ]),
    ),
    providers: Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [
        `provider-${index}`,
        {
          id: `provider-${index}`,
          name: `Provider ${index}`,
          self: false,
          hosts: [],
          transfers: [],
          was: [],
          country: 'FR',
          url: `https://provider-${index}.example`,
        },
      ]),
    ),
    services: Object.fromEntries(services.map((service) => [service.id, service])),
    labels: {},
    suppressions: [],
  }
}

function makeService(index: number, size: number): ResolvedService {
  const id = `service-${index}`
  const category = categories[index % categories.length] ?? 'necessary'
  const items = Array.from({ length: size }, (_, n) => makeItem(`item_${index}_${n}`, id, category, index, n))
  return {
    id,
    provider: [`provider-${index % 20}`],
    category,
    label: { fr: `Le service numéro ${index}`, en: `Service number ${index}` },
    surfaces: [],
    was: [],
    items: Object.fromEntries(items.map((item) => [item.id, item])),
  }
}

const makeItem = (id: string, service: string, category: string, index: number, n: number): ResolvedItem => ({
  id,
  service,
  type: n === 9 ? 'localStorage' : 'cookie',
  provider: [`provider-${index % 20}`],
  category,
  purpose: {
    fr: `Retient ce que le visiteur a choisi à l’étape ${n}, « pour la prochaine fois ».`,
    en: `Remembers what the visitor chose at step ${n}, "for the next time".`,
  },
  lifetime: lifetimes[n % lifetimes.length] ?? 'unknown',
  lifetimeVariants: [],
  domain: ['shop.example'],
  hostOnly: true,
  path: '/',
  party: n === 8 ? 'third' : 'first',
  consent: category === 'necessary' ? 'exempt' : 'opt-in',
  sharedWith: [],
  status: 'active',
  was: [],
})
