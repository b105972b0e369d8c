/** What is asked of the visitor before a unit's items are stored. */
export type Requirement = 'exempt' | 'opt-in' | 'opt-out' | 'notice'

/** What people say yes or no to: a category or a service, as the declaration's `consent.unit` says. */
export interface PolicyUnit {
  readonly id: string
  /** Its place in the strings, for ever. */
  readonly slot: number
  /** The generation that it came with, or in which it came to need consent. */
  readonly since: number
  /** The generation in which it last came to cover more. */
  readonly materialSince: number
  /** What is asked before its items are stored: 0 nothing, 1 opt-in, 2 opt-out, 3 notice. */
  readonly consent: 0 | 1 | 2 | 3
  /** Whether it sells or shares personal information, so that Global Privacy Control speaks about it. */
  readonly sells?: true
}

/** A duration: months by the calendar, and days, of which hours are a fraction. */
export interface PolicyLifetime {
  readonly months: number
  readonly days: number
}

/** Everything that a site needs to write, read and judge consent strings: plain JSON, made by `compilePolicy`. */
export interface ConsentPolicy {
  readonly version: 1
  /** The site's id. */
  readonly site: string
  readonly unit: 'category' | 'service'
  /** 1 where units are services, whose slots stand behind those of the categories; else 0. */
  readonly behind: 0 | 1
  /** The lock's last generation. */
  readonly generation: number
  /** How strings of each generation of this lineage name it, oldest first: its number and its fingerprint's head. */
  readonly generations: readonly string[]
  /** What is written as the regime: 1 opt-in if any optional unit is, else 2 opt-out if any is, else 3 notice. */
  readonly regime: 1 | 2 | 3
  /** The lock's append-only table of locales. */
  readonly locales: readonly string[]
  /** The default: the declaration's first. */
  readonly locale: string
  /** How many slots there are, as strings write it: those of categories, those of services by 64, and the rest. */
  readonly counts: readonly [number, number, number]
  /**
   * Slot by slot, categories first: the places in `units` of those that decide what is written there. A unit decides its
   * own slot, and those of the other kind that share an item with it; nobody decides that of something removed.
   */
  readonly slots: readonly (readonly number[])[]
  /** How long a yes and a no hold; for ever, where it is not said. */
  readonly lifetime: { readonly granted?: PolicyLifetime; readonly denied?: PolicyLifetime }
  /** Whether Global Privacy Control is honoured. */
  readonly gpc: boolean
  /** In declaration order. What was removed is not among them. */
  readonly units: readonly PolicyUnit[]
}

/** The ids of a policy's units, as a union of literals where the policy is a const. */
export type UnitId<P extends ConsentPolicy> = P['units'][number]['id']
