import type { DeclarationInput, ItemInput, ServiceInput } from '../declaration.ts'
import type { Requirement } from '../policy/policy.ts'
import { defined, sortedUnique } from './canonical.ts'
import { longestLifetime, oneSpelling } from './lifetime.ts'
import type { ItemFacts, ProviderFacts, PurposeFacts, UnitFacts } from './lock.ts'

/** A category or service of the declaration that at least one item is in. */
export interface DeclaredUnit {
  id: string
  was: string[]
  facts: UnitFacts
}

/** What counts in a consent unit, by id, in declaration order. Categories or services without items are left out. */
export function declaredUnits(declaration: DeclarationInput, kind: 'category' | 'service'): DeclaredUnit[] {
  const members = new Map<string, ItemFacts[]>()
  for (const service of Object.values(declaration.services))
    for (const item of Object.values(service.items)) {
      const unit = kind === 'category' ? item.category : service.id
      const facts = itemFacts(item, service)
      const list = members.get(unit)
      if (list) list.push(facts)
      else members.set(unit, [facts])
    }
  const known = Object.values(kind === 'category' ? declaration.categories : declaration.services)
  return known.flatMap(({ id, was }) => {
    const items = members.get(id)
    return items ? [{ id, was, facts: unitFacts(declaration, items) }] : []
  })
}

function unitFacts(declaration: DeclarationInput, items: ItemFacts[]): UnitFacts {
  const categories = sortedUnique(items.map((item) => item.category))
  const providers = sortedUnique(items.flatMap((item) => [...item.providers, ...(item.recipients ?? [])]))
  return {
    consent: strictest(items.map((item) => item.consent)),
    purposes: categories.map((id) => purposeFacts(declaration, id)),
    providers: providers.map((id) => providerFacts(declaration, id)),
    items: items.sort((left, right) => (left.id < right.id ? -1 : 1)),
  }
}

/** A unit is exempt when every item in it is; otherwise its strictest item decides. */
function strictest(requirements: Requirement[]): Requirement {
  const order: Requirement[] = ['opt-in', 'opt-out', 'notice']
  return order.find((requirement) => requirements.includes(requirement)) ?? 'exempt'
}

function purposeFacts({ categories }: DeclarationInput, id: string): PurposeFacts {
  const tcf = Object.hasOwn(categories, id) ? (categories[id]!.maps.tcf ?? []) : []
  return { category: id, tcf: [...new Set(tcf)].sort((left, right) => left - right) }
}

function providerFacts({ providers }: DeclarationInput, id: string): ProviderFacts {
  const provider = Object.hasOwn(providers, id) ? providers[id] : undefined
  const transfers = sortedUnique((provider?.transfers ?? []).map(({ to, safeguard }) => `${to} ${safeguard}`))
  return defined<ProviderFacts>({
    id,
    was: formerIds(provider?.was ?? []),
    transfers: transfers.map((transfer) => {
      const space = transfer.indexOf(' ')
      return { to: transfer.slice(0, space), safeguard: transfer.slice(space + 1) }
    }),
  })
}

/** The material facts of an item, each in one spelling, so that order and wording do not show. */
export function itemFacts(item: ItemInput, service: ServiceInput): ItemFacts {
  const named = item.pattern === undefined && item.display === undefined
  return defined<ItemFacts>({
    id: item.id,
    was: formerIds(item.was),
    name: item.name ?? (named ? item.id : undefined),
    pattern: item.pattern,
    type: item.type,
    lifetime: longestLifetime([item.lifetime, ...item.lifetimeVariants.map((variant) => variant.lifetime)]),
    rolling: item.rolling || undefined,
    retention: item.dataRetention && oneSpelling(item.dataRetention),
    category: item.category,
    consent: item.consent,
    providers: sortedUnique(item.provider),
    recipients: item.sharedWith && sortedUnique(item.sharedWith),
    party: item.party,
    hosts: item.hostOnly && item.domain.length > 0 && item.sites ? domainNames(item.sites) : undefined,
    domains: item.hostOnly && item.domain.length > 0 ? undefined : domainNames(item.domain),
    partitioned: item.partitioned || undefined,
    saleOrShare: service.saleOrShare || undefined,
    sensitiveData: service.sensitiveData || undefined,
    planned: item.status === 'planned' || undefined,
  })
}

const domainNames = (domains: string[]) =>
  sortedUnique(domains.map((domain) => domain.toLowerCase().replace(/^\./, '')))

const formerIds = (ids: string[]) => (ids.length > 0 ? sortedUnique(ids) : undefined)
