// Generated from schemas/v1 by `npm run generate`. Do not edit.

/**
 * cookie-charter.lock.json: the slots that consent strings refer to, and the generations that visitors were asked about. Written by `cookie-charter lock`; an edit by hand is refused.
 */
export interface Lock {
  /**
   * The format's version.
   */
  lockVersion: 1
  /**
   * The site's id, as the declaration has it.
   */
  site: string
  /**
   * What people say yes or no to. Another one is another lineage.
   */
  unit: 'category' | 'service'
  /**
   * Append-only: strings hold an index into it.
   *
   * @maxItems 64
   */
  locales: string[]
  /**
   * In order. A new one for each material change that touches a unit that needs consent.
   *
   * @minItems 1
   * @maxItems 4095
   */
  generations: LockGeneration[]
  /**
   * Append-only: the place is the slot.
   *
   * @maxItems 63
   */
  categories: LockEntry[]
  /**
   * Append-only: the place is the slot.
   *
   * @maxItems 4095
   */
  services: LockEntry[]
  /**
   * SHA-256 of the canonical JSON of everything else in the file.
   */
  digest: string
}
/**
 * A state of the declaration that visitors were asked about.
 */
export interface LockGeneration {
  /**
   * Its number; strings carry it.
   */
  generation: number
  /**
   * The day on which it was made, UTC.
   */
  day: string
  /**
   * SHA-256 over site, unit, and slot, id and digest of each unit, taken when the generation was made and never again. Strings carry its first 24 bits.
   */
  fingerprint: string
  /**
   * Why people had to be asked; empty for a first generation.
   */
  changes: LockChange[]
}
/**
 * One reason for a generation.
 */
export interface LockChange {
  /**
   * A reason code.
   */
  code: string
  subject: LockSubject
  /**
   * The consent units that it touches.
   */
  units: string[]
  /**
   * What it was.
   */
  before?: string | number | boolean
  /**
   * What it became.
   */
  after?: string | number | boolean
}
/**
 * What changed.
 */
export interface LockSubject {
  /**
   * What kind of thing it is.
   */
  kind: 'site' | 'category' | 'provider' | 'service' | 'item'
  /**
   * Its id.
   */
  id: string
}
/**
 * A category or a service with its slot.
 */
export interface LockEntry {
  /**
   * Its place in the strings, for ever.
   */
  slot: number
  /**
   * Its id in the declaration.
   */
  id: string
  /**
   * Ids that it had before.
   */
  was: string[]
  /**
   * The generation that it came with.
   */
  since: number
  /**
   * The generation in which it last came to cover more.
   */
  materialSince: number
  /**
   * The generation in which it came to need consent, having been exempt.
   */
  optionalSince?: number
  /**
   * The generation in which it was removed. Its slot is never used again.
   */
  removed?: number
  /**
   * SHA-256 of the canonical JSON of its facts.
   */
  digest: string
  /**
   * What it materially covers. Absent once it is removed.
   */
  facts?: LockFacts
}
/**
 * Everything that a category or a service materially covers, sorted by id.
 */
export interface LockFacts {
  /**
   * What is asked of the visitor: that of its strictest item.
   */
  consent: 'exempt' | 'opt-in' | 'opt-out' | 'notice'
  /**
   * TCF purposes of the categories that its items are in.
   */
  purposes: LockPurposes[]
  /**
   * Providers and recipients of its items.
   */
  providers: LockProvider[]
  /**
   * Its items.
   */
  items: LockItem[]
}
/**
 * The TCF purposes of a category.
 */
export interface LockPurposes {
  /**
   * The category's id.
   */
  category: string
  /**
   * TCF purpose ids.
   */
  tcf: number[]
}
/**
 * A provider or recipient, and where it sends data.
 */
export interface LockProvider {
  /**
   * The provider's id.
   */
  id: string
  /**
   * Former ids.
   */
  was?: string[]
  /**
   * Countries and safeguards.
   */
  transfers: LockTransfer[]
}
/**
 * A transfer of data to a country.
 */
export interface LockTransfer {
  /**
   * The country, ISO 3166-1 alpha-2.
   */
  to: string
  /**
   * What the transfer rests on.
   */
  safeguard: string
}
/**
 * What one item amounts to, each fact in one spelling.
 */
export interface LockItem {
  /**
   * The item's id.
   */
  id: string
  /**
   * Former ids.
   */
  was?: string[]
  /**
   * The literal name.
   */
  name?: string
  /**
   * The glob over names.
   */
  pattern?: string
  /**
   * What kind of storage it is.
   */
  type: 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB' | 'cacheStorage' | 'pixel' | 'sdk'
  /**
   * The longest of its lifetimes, durations in months, days and seconds.
   */
  lifetime: string
  /**
   * Each visit renews it.
   */
  rolling?: true
  /**
   * How long what it collects is kept.
   */
  retention?: string
  /**
   * Its own category, else its service's.
   */
  category: string
  /**
   * What is asked of the visitor before it is stored.
   */
  consent: 'exempt' | 'opt-in' | 'opt-out' | 'notice'
  /**
   * Its own providers, else its service's.
   */
  providers: string[]
  /**
   * Providers that can read it; absent where nothing is said.
   */
  recipients?: string[]
  /**
   * Whose it is, seen from the site.
   */
  party: 'first' | 'third'
  /**
   * Hosts of the site that it is limited to; absent where it belongs to each of them.
   */
  hosts?: string[]
  /**
   * Domains as stated; empty where only "third party" is known.
   */
  domains?: string[]
  /**
   * It is kept apart for each site that embeds it.
   */
  partitioned?: true
  /**
   * Its service sells or shares personal information.
   */
  saleOrShare?: true
  /**
   * Its service processes sensitive data.
   */
  sensitiveData?: true
  /**
   * It is announced and not stored yet.
   */
  planned?: true
}
