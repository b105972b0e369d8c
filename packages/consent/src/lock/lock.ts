import type { Requirement } from '../policy/policy.ts'

/** What one item amounts to, as far as it matters to the people who are asked. */
export interface ItemFacts {
  id: string
  /** Former ids. */
  was?: string[]
  /** The literal name; absent where it is a pattern, or where nothing is named. */
  name?: string
  /** A glob over names. */
  pattern?: string
  type: 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB' | 'cacheStorage' | 'pixel' | 'sdk'
  /** The longest of its lifetimes. */
  lifetime: string
  rolling?: true
  /** How long what it collects is kept. */
  retention?: string
  category: string
  consent: Requirement
  providers: string[]
  /** Providers that can read it; absent where nothing is said. */
  recipients?: string[]
  party: 'first' | 'third'
  /** Hosts of the site that it is limited to; absent where it belongs to each of them. */
  hosts?: string[]
  /** Domains as stated; empty where only "third party" is known. */
  domains?: string[]
  partitioned?: true
  saleOrShare?: true
  sensitiveData?: true
  planned?: true
}

/** A provider of a unit, or a recipient, and where it sends data. */
export interface ProviderFacts {
  id: string
  /** Former ids. */
  was?: string[]
  transfers: { to: string; safeguard: string }[]
}

/** TCF purpose ids of a category that items of the unit are in. */
export interface PurposeFacts {
  category: string
  tcf: number[]
}

/** Everything that a category or a service materially covers. Sorted by id. */
export interface UnitFacts {
  consent: Requirement
  purposes: PurposeFacts[]
  providers: ProviderFacts[]
  items: ItemFacts[]
}

/** A category or a service, with its slot for ever. */
export interface LockEntry {
  slot: number
  id: string
  was: string[]
  /** The generation that it came with. */
  since: number
  /** The generation in which it last came to cover more. */
  materialSince: number
  /** The generation in which it came to need consent, having been exempt. */
  optionalSince?: number
  /** The generation in which it was removed: its slot is never used again. */
  removed?: number
  /** SHA-256 of the canonical facts. */
  digest: string
  /** Absent where it was removed. */
  facts?: UnitFacts
}

/** One reason for a generation. Its level and direction stand in the table of codes. */
export interface LockChange {
  code: string
  subject: { kind: 'site' | 'category' | 'provider' | 'service' | 'item'; id: string }
  units: string[]
  before?: string | number | boolean
  after?: string | number | boolean
}

/** A state of the declaration that visitors were asked about. */
export interface LockGeneration {
  generation: number
  /** YYYY-MM-DD, UTC. */
  day: string
  /** SHA-256 over site, unit, and the slot, id and digest of each unit, taken when the generation was made. */
  fingerprint: string
  /** Why people had to be asked; empty for the first. */
  changes: LockChange[]
}

/** `cookie-charter.lock.json`. */
export interface Lock {
  lockVersion: 1
  site: string
  unit: 'category' | 'service'
  /** Append-only: strings hold an index into it. */
  locales: string[]
  generations: LockGeneration[]
  categories: LockEntry[]
  services: LockEntry[]
  /** SHA-256 of the canonical JSON of everything else. */
  digest: string
}

/** Why there is no lock: a stable code, where (a JSON pointer into the lock or the declaration), and a sentence. */
export interface LockProblem {
  code: string
  pointer: string
  message: string
}

export type LockResult<T> = { ok: true; value: T } | { ok: false; problems: LockProblem[] }

/** SHA-256 of a text's UTF-8, in lower-case hexadecimal; given by the caller so that everything here stays pure. */
export type Sha256 = (text: string) => string
