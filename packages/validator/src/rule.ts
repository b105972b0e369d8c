import type {
  Category,
  Declaration,
  Item,
  Provider,
  ResolvedCategory,
  ResolvedDeclaration,
  ResolvedItem,
  ResolvedProvider,
  ResolvedService,
  RuleSource,
  Service,
  Severity,
} from '@cookie-charter/schema'
import type { PublicSuffixes } from './public-suffixes.ts'

/** What a rule's message may speak of. */
export type Facts = { readonly [name: string]: string | number | boolean | readonly string[] | undefined }

/**
 * A change to the declaration that mends a finding: set or remove the value at a pointer, or rename its key, perhaps
 * with another value.
 */
export type FixIntent =
  | { kind: 'set'; pointer: string; value: unknown; description: string }
  | { kind: 'remove'; pointer: string; description: string }
  | { kind: 'rename-key'; pointer: string; key: string; value?: unknown; description: string }

/** What a check yields: a place, the facts for the message, and perhaps a fix. */
export interface RuleFinding {
  /** JSON pointer into the composed declaration (RFC 6901). */
  pointer: string
  /** Marks the key instead of the value. */
  atKey?: boolean
  /** What it speaks of, where that is not stated and the pointer is of what lacks it. Handles fill it in. */
  about?: string
  /** Where this finding weighs other than its rule; a level that somebody asks for outweighs it. */
  severity?: Severity
  item?: string
  facts?: Facts
  fix?: FixIntent
}

/** What a rule sees of an entry: its resolved facts, and the makers of findings and fixes about it. */
export interface EntryHandle<Authored> {
  readonly pointer: string
  /** Whether the declaration itself says it: a default or a derived value is not stated. */
  stated(property: keyof Authored & string): boolean
  /**
   * A finding at a property of the entry. A path goes deeper: `exemption/reason`.
   * Where nothing is stated there, the finding is at the entry's key.
   */
  finding(property?: string, details?: { facts?: Facts; fix?: FixIntent }): RuleFinding
  /** A fix that writes the property. */
  set<K extends keyof Authored & string>(property: K, value: NonNullable<Authored[K]>): FixIntent
  /** A fix that removes the property. */
  remove(property: keyof Authored & string): FixIntent
  /** A fix that gives the entry another key. */
  rename(key: string): FixIntent
}

export type ItemHandle = ResolvedItem &
  EntryHandle<Item> & {
    readonly serviceHandle: ServiceHandle
    /** The definition of its category; undefined where the id is unknown. */
    readonly categoryEntry: ResolvedCategory | undefined
    /** The definitions of its providers; unknown ids are left out. */
    readonly providerEntries: readonly ResolvedProvider[]
    /** Its printable name: name, pattern or display. */
    readonly title: string
  }
export type ServiceHandle = Omit<ResolvedService, 'items'> &
  EntryHandle<Service> & { readonly items: readonly ItemHandle[] }
export type ProviderHandle = ResolvedProvider & EntryHandle<Provider>
export type CategoryHandle = ResolvedCategory & EntryHandle<Category>

/** One text of the declaration: where it stands and what it says in each locale. */
export interface TextHandle {
  readonly pointer: string
  /** The property that holds it: `purpose`, `label`, `note`… */
  readonly property: string
  readonly item?: string
  /** By locale, as resolved. */
  readonly text: { readonly [locale: string]: string }
  /** The same as a list, in the order written. */
  readonly words: readonly (readonly [locale: string, words: string])[]
  /** Where one locale's words stand: the map's entry, or the whole value where it is a plain string. */
  at(locale: string): string
}

/** Everything that a check may look at. Built once for a declaration; nothing in it can be changed. */
export interface RuleContext {
  readonly declaration: ResolvedDeclaration
  readonly root: EntryHandle<Declaration>
  /** All items, in the order written. */
  readonly items: readonly ItemHandle[]
  /** Items of type cookie. */
  readonly cookies: readonly ItemHandle[]
  readonly services: readonly ServiceHandle[]
  readonly providers: readonly ProviderHandle[]
  /** Categories that are defined or used. */
  readonly categories: readonly CategoryHandle[]
  /** Every text of the declaration. */
  readonly texts: readonly TextHandle[]
  /** The profiles in force, with those they bring: fr has eu beside it. */
  readonly jurisdictions: ReadonlySet<string>
  /** The hosts of site.urls, in lower case. */
  readonly hosts: readonly string[]
  readonly publicSuffixes: PublicSuffixes
  /** YYYY-MM-DD, UTC. */
  readonly today: string
  /** Whether something is stated at a JSON pointer of the composed declaration. */
  stated(pointer: string): boolean
  /** What is written at a JSON pointer of the composed declaration, before anything is derived from it. */
  written(pointer: string): unknown
  /** A finding anywhere, for what belongs to no entry. */
  finding(pointer: string, details?: { facts?: Facts; fix?: FixIntent; item?: string }): RuleFinding
}

/** Properties to set; `null` takes one away, as in composition. */
export type Changed<T> = { [K in keyof T]?: T[K] | null }

/**
 * An example that is the rule's test and its page. `item`, `service`, `site`, `consent` and `provider` are merged
 * into a small declaration that breaks no rule; `declaration` is merged into its root and may hold anything.
 */
export interface RuleExample {
  item?: Changed<Item> & { id?: string }
  service?: Changed<Service>
  provider?: Changed<Provider>
  site?: Changed<Declaration['site']>
  consent?: Changed<NonNullable<Declaration['consent']>>
  declaration?: { readonly [key: string]: unknown }
  jurisdictions?: NonNullable<Declaration['jurisdictions']>
  /** YYYY-MM-DD; the default is the day of the example declaration. */
  today?: string
  /** A sentence for the page, where the example does not speak for itself. */
  note?: string
}

export interface InvalidExample extends RuleExample {
  /** Where the finding is: a path below the item of the example (`sameSite`, or empty for its key), or a pointer (`/consent`). */
  at: string
}

/** A rule is one literal: what it is, who says so, its check, its words and its examples. */
export interface Rule {
  /** `group/name`. */
  id: string
  /** The default; `off` ships switched off. */
  severity: Severity | 'off'
  /** What is wrong, in a few words. */
  summary: string
  /** Why it matters to somebody. */
  why: string
  source: RuleSource
  /** The message of a finding: one sentence that says who says so. */
  message: string | ((facts: Facts) => string)
  /** What to do about it. */
  help?: string | ((facts: Facts) => string)
  /**
   * Rules that say the same more exactly: where one of them is in force and finds something at the same
   * pointer, this one is silent.
   */
  yieldsTo?: readonly string[]
  /**
   * How much of the declaration must be understood: `whole` for a rule that concludes from what is not there, `entries`
   * for one that looks at ids and references alone. The default needs site and locales as well.
   */
  needs?: 'whole' | 'entries'
  examples: { invalid: readonly InvalidExample[]; valid: readonly RuleExample[] }
  check(context: RuleContext): Iterable<RuleFinding>
}

/** Gives a rule its type and returns it unchanged. */
export function defineRule(rule: Rule): Rule {
  return rule
}
