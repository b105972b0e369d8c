/**
 * The resolved declaration: composed, with every default filled in and everything derived that others need.
 * It keeps the declaration's shape and words; texts are always maps, ids are written into their entries.
 */
import type {
  AudienceMeasurement,
  CategoryMaps,
  Consent,
  ConsentLifetime,
  Exemption,
  Id,
  Item,
  Jurisdiction,
  LifetimeVariant,
  Locale,
  Policy,
  Provider,
  Service,
  Site,
  Suppression,
} from './generated/declaration.ts'

/** Words for people by locale. Never empty. */
export type TextMap = { [locale: string]: string }

/** What is asked of the visitor before the item is stored. */
export type ConsentRequirement = 'exempt' | 'opt-in' | 'opt-out' | 'notice'

export type Party = 'first' | 'third'
export type StorageType = NonNullable<Item['type']>

export interface ResolvedSite extends Omit<Site, 'name'> {
  name: TextMap
}

export interface ResolvedPolicy extends Omit<Policy, 'changesNotice'> {
  changesNotice?: TextMap
}

export interface ResolvedWithdrawal {
  url?: string
  control?: TextMap
}

export interface ResolvedConsent extends Omit<Consent, 'unit' | 'storedIn' | 'gpc' | 'withdraw' | 'record'> {
  unit: 'category' | 'service'
  /** Item ids, in the order written; empty when not stated. */
  storedIn: Id[]
  /** The default is honoured. */
  gpc: 'honoured' | 'ignored'
  lifetime?: ConsentLifetime
  withdraw?: ResolvedWithdrawal
  record?: TextMap
}

export interface ResolvedExemption extends Omit<Exemption, 'reason'> {
  reason?: TextMap
}

/** The exemption that decides for an item, and where it stands. */
export interface EffectiveExemption extends ResolvedExemption {
  from: 'item' | 'service' | 'category'
}

export interface ResolvedCategory {
  id: Id
  /** Whether its id is one of the core categories. */
  core: boolean
  consent: ConsentRequirement
  mandatory: boolean
  /** Absent for a core category that was not renamed: the locale's own words are printed. */
  label?: TextMap
  description?: TextMap
  order?: number
  exemption?: ResolvedExemption
  legalBasis?: Service['legalBasis']
  maps: CategoryMaps
  was: Id[]
}

export interface ResolvedProvider extends Provider {
  id: Id
  self: boolean
  hosts: string[]
  transfers: NonNullable<Provider['transfers']>
  was: Id[]
}

export interface ResolvedLifetimeVariant extends Omit<LifetimeVariant, 'when' | 'until'> {
  when?: TextMap
  until?: TextMap
}

export interface ResolvedService
  extends Omit<Service, 'provider' | 'label' | 'description' | 'surfaces' | 'exemption' | 'items' | 'was'> {
  id: Id
  /** Provider ids; empty when not stated. */
  provider: Id[]
  category: Id
  label?: TextMap
  description?: TextMap
  surfaces: TextMap[]
  exemption?: ResolvedExemption
  audience?: AudienceMeasurement
  was: Id[]
  items: { [id: string]: ResolvedItem }
}

export interface ResolvedItem
  extends Omit<
    Item,
    | 'type'
    | 'purpose'
    | 'until'
    | 'condition'
    | 'note'
    | 'domain'
    | 'path'
    | 'party'
    | 'provider'
    | 'category'
    | 'exemption'
    | 'lifetimeVariants'
    | 'status'
    | 'was'
  > {
  id: Id
  /** The id of the service it belongs to. */
  service: Id
  type: StorageType
  /** The item's own, else the service's. */
  provider: Id[]
  /** The item's own, else the service's. */
  category: Id
  purpose: TextMap
  until?: TextMap
  condition?: TextMap
  note?: TextMap
  lifetimeVariants: ResolvedLifetimeVariant[]
  /** As stated, else each host of the site that it is limited to; empty when a page says "third party" and no more. */
  domain: string[]
  /** True when no domain was stated: the item belongs to exactly these hosts. */
  hostOnly: boolean
  path: string
  /** Derived from domain and the site's hosts by the public suffix list. */
  party: Party
  /** Derived: the nearest exemption decides, else the category. */
  consent: ConsentRequirement
  /** The nearest exemption: the item's, the service's or the category's. */
  exemption?: EffectiveExemption
  status: 'active' | 'planned' | 'deprecated'
  was: Id[]
}

export interface ResolvedDeclaration {
  schemaVersion: 1
  site: ResolvedSite
  /** The first is the default. */
  locales: Locale[]
  jurisdictions: Jurisdiction[]
  policy: ResolvedPolicy
  consent: ResolvedConsent
  /** Every category that is defined or used, by `order`, then the core's order, then as written. */
  categories: { [id: string]: ResolvedCategory }
  providers: { [id: string]: ResolvedProvider }
  services: { [id: string]: ResolvedService }
  labels: { [locale: string]: { [key: string]: string } }
  suppressions: Suppression[]
}
