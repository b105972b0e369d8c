/** What is asked of the visitor before a unit's items are stored. */
export type Requirement = 'exempt' | 'opt-in' | 'opt-out' | 'notice'

/** What people say yes or no to: a category or a service, as the declaration's `consent.unit` says. */
export interface PolicyUnit {
  readonly id: string
  /** Its place in the strings, for ever. */
  readonly slot: number
  /** The generation that it came with. */
  readonly since: number
  /** The generation in which it last came to cover more. */
  readonly materialSince: number
  /** The generation in which it came to need consent, if it was exempt before. */
  readonly optionalSince?: number
  readonly consent: Requirement
  /** Whether it sells or shares personal information, so that Global Privacy Control speaks about it. */
  readonly sells?: true
  /** Slots of the other kind (services for a category, categories for a service) that share an item with it. */
  readonly others: readonly number[]
}

/** Everything that a site needs to write, read and judge consent strings: plain JSON, made by `compilePolicy`. */
export interface ConsentPolicy {
  readonly version: 1
  /** The site's id. */
  readonly site: string
  readonly unit: 'category' | 'service'
  /** The lock's last generation. */
  readonly generation: number
  /** The lineage's first generation, to which the first of `heads` belongs. */
  readonly firstGeneration: number
  /** Heads of the fingerprints of all generations, 4 characters each. */
  readonly heads: string
  /** The lock's append-only table of locales. */
  readonly locales: readonly string[]
  /** The place in `locales` of the declaration's default. */
  readonly defaultLocale: number
  /** How many slots there are, those of removed entries among them. */
  readonly slots: { readonly categories: number; readonly services: number }
  /** How long a yes and a no hold, ISO 8601 durations. */
  readonly lifetime: { readonly granted?: string; readonly denied?: string }
  /** Whether Global Privacy Control is honoured. */
  readonly gpc: boolean
  /** In declaration order. What was removed is not among them. */
  readonly units: readonly PolicyUnit[]
}

/** The ids of a policy's units, as a union of literals where the policy is a const. */
export type UnitId<P extends ConsentPolicy> = P['units'][number]['id']
