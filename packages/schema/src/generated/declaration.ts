// Generated from schemas/v1 by `npm run generate`. Do not edit.

/**
 * A name of your own choosing for an entry: 1 to 256 characters without control characters.
 */
export type Id = string
/**
 * Words for people: a string in the default locale, or a map of locale to string.
 */
export type Text =
  | string
  | {
      [k: string]: string
    }
/**
 * A country, ISO 3166-1 alpha-2, in capitals.
 */
export type Country = string
/**
 * An e-mail address.
 */
export type Email = string
/**
 * An https, http or mailto address.
 */
export type Link = string
/**
 * A BCP 47 language tag.
 */
export type Locale = string
/**
 * A rule profile: eu, an EU or EEA member state (which brings eu), uk, ch, us-ca, ca-qc, br, or eu-draft for what is not law yet.
 */
export type Jurisdiction =
  | 'eu'
  | 'at'
  | 'be'
  | 'bg'
  | 'hr'
  | 'cy'
  | 'cz'
  | 'dk'
  | 'ee'
  | 'fi'
  | 'fr'
  | 'de'
  | 'gr'
  | 'hu'
  | 'is'
  | 'ie'
  | 'it'
  | 'lv'
  | 'li'
  | 'lt'
  | 'lu'
  | 'mt'
  | 'nl'
  | 'no'
  | 'pl'
  | 'pt'
  | 'ro'
  | 'sk'
  | 'si'
  | 'es'
  | 'se'
  | 'uk'
  | 'ch'
  | 'us-ca'
  | 'ca-qc'
  | 'br'
  | 'eu-draft'
/**
 * A calendar day, YYYY-MM-DD.
 */
export type CalendarDate = string
/**
 * An ISO 8601 duration in whole numbers, in the units its author used.
 */
export type Duration = `P${string}`
/**
 * How long the item stays: an ISO 8601 duration, or session, persistent (no end), varies, event (see until) or unknown.
 */
export type Lifetime = 'session' | 'persistent' | 'varies' | 'event' | 'unknown' | `P${string}`

/**
 * What a site stores on its visitors' devices, in one file.
 */
export interface Declaration {
  /**
   * The address of this schema, for editors.
   */
  $schema?: string
  /**
   * The format's version.
   */
  schemaVersion: 1
  /**
   * A base, or several: relative files, or files of installed packages. Later wins.
   *
   * @minItems 1
   */
  extends?: string | string[]
  /**
   * Which site the declaration speaks of.
   */
  site: Site
  /**
   * Languages of the texts, BCP 47. The first is the default.
   *
   * @minItems 1
   */
  locales: Locale[]
  /**
   * Rule profiles to check against. Default: none.
   */
  jurisdictions?: (Jurisdiction & string)[]
  /**
   * Dates and version of the published policy.
   */
  policy?: Policy
  /**
   * How the site asks, remembers and lets go.
   */
  consent?: Consent
  /**
   * Changes to core categories and categories of your own, by id.
   */
  categories?: {
    necessary?: Category
    preferences?: Category
    statistics?: Category
    marketing?: Category
    media?: Category
    unclassified?: Category
    [k: string]: Category | undefined
  }
  /**
   * Organisations, by id.
   */
  providers?: {
    [k: string]: Provider
  }
  /**
   * Services, by id, each with its items.
   */
  services: {
    [k: string]: Service
  }
  /**
   * Other words for what the pages print: locale, then key, then string.
   */
  labels?: {
    [k: string]: {
      [k: string]: string
    }
  }
  /**
   * Findings that are known and accepted.
   */
  suppressions?: Suppression[]
}
/**
 * Which site the declaration speaks of, and who answers for it.
 */
export interface Site {
  /**
   * The scope of the lock and of consent. Never changes.
   */
  id: Id
  /**
   * The site's name, as the page prints it.
   */
  name: Text
  /**
   * The site's origins. First party is derived from these hosts.
   *
   * @minItems 1
   */
  urls: string[]
  /**
   * Who decides why and how the data is processed.
   */
  controller?: Controller
  /**
   * The data protection officer.
   */
  dpo?: DataProtectionOfficer
  /**
   * The authority that a visitor can complain to.
   */
  authority?: SupervisoryAuthority
  /**
   * The site's privacy policy.
   */
  privacyPolicy?: Link
}
/**
 * Who decides why and how the data is processed (GDPR Article 4(7)).
 */
export interface Controller {
  /**
   * The controller's name as the public knows it.
   */
  name?: string
  /**
   * The registered name.
   */
  legalName?: string
  /**
   * The postal address, on one line or several.
   */
  address?: string
  /**
   * Where the controller is established.
   */
  country?: Country
  /**
   * Where to write about data protection.
   */
  email?: Email
  /**
   * A telephone number, best in international form.
   */
  phone?: string
  /**
   * The controller's own site, or its contact form.
   */
  url?: Link
}
/**
 * The data protection officer (GDPR Article 37).
 */
export interface DataProtectionOfficer {
  /**
   * A name, or the office's.
   */
  name?: string
  /**
   * Where to write to the officer.
   */
  email?: Email
  /**
   * A page or form that reaches the officer.
   */
  url?: Link
}
/**
 * The authority that a visitor can complain to.
 */
export interface SupervisoryAuthority {
  /**
   * The authority's own name.
   */
  name?: string
  /**
   * Its site, or its page for complaints.
   */
  url?: Link
}
/**
 * Dates and version of the published policy.
 */
export interface Policy {
  /**
   * The day from which the policy applies.
   */
  effective?: CalendarDate
  /**
   * The day on which someone last compared the declaration with the site.
   */
  reviewed?: CalendarDate
  /**
   * The policy's version, as the page prints it. Quote it: 1.10 is not 1.1.
   */
  version?: string
  /**
   * How visitors hear of changes.
   */
  changesNotice?: Text
}
/**
 * How the site asks, remembers and lets go.
 */
export interface Consent {
  /**
   * What people say yes or no to. Default: category.
   */
  unit?: 'category' | 'service'
  /**
   * The item, or items, that remember the choice.
   *
   * @minItems 1
   */
  storedIn?: string | Id[]
  /**
   * How long a choice is kept.
   */
  lifetime?: ConsentLifetime
  /**
   * How consent is taken back.
   */
  withdraw?: Withdrawal
  /**
   * What proves that consent was given (GDPR Article 7(1)).
   */
  record?: Text
  /**
   * What the site does with the Global Privacy Control signal.
   */
  gpc?: 'honoured' | 'ignored'
  /**
   * A way to object that is not the banner.
   */
  optOut?: OptOut
}
/**
 * How long a choice is kept before the question may be put again.
 */
export interface ConsentLifetime {
  /**
   * How long a yes holds.
   */
  granted?: Duration
  /**
   * How long a no holds.
   */
  denied?: Duration
}
/**
 * How a visitor takes consent back.
 */
export interface Withdrawal {
  /**
   * A page where consent is withdrawn.
   */
  url?: Link
  /**
   * The words on the button or link that opens the choices.
   */
  control?: Text
}
/**
 * A way to object that is not the banner.
 */
export interface OptOut {
  /**
   * The page that takes the objection.
   */
  url: Link
}
/**
 * What people consent to. A definition under a core id is merged over the core one; an own id needs consent and label.
 */
export interface Category {
  /**
   * What the category asks of the visitor: exempt needs no consent, opt-in a yes first, opt-out lets people object, notice only informs.
   */
  consent?: 'exempt' | 'opt-in' | 'opt-out' | 'notice'
  /**
   * Whether it cannot be refused. Exempt (no consent needed) is not mandatory.
   */
  mandatory?: boolean
  /**
   * The category's name for people.
   */
  label?: Text
  /**
   * What the category is for, in a sentence or two.
   */
  description?: Text
  /**
   * Its place on the page and in the question; lower comes first.
   */
  order?: number
  /**
   * Why no consent is asked for anything in it.
   */
  exemption?: Exemption
  /**
   * The legal basis (GDPR Article 6(1)).
   */
  legalBasis?:
    'consent' | 'legitimate-interest' | 'contract' | 'legal-obligation' | 'public-interest' | 'vital-interest'
  /**
   * Names in other vocabularies.
   */
  maps?: CategoryMaps
  /**
   * Former ids, so that a rename keeps its consent slot.
   */
  was?: Id[]
}
/**
 * Why no consent is asked. The nearest one decides: item, then service, then category.
 */
export interface Exemption {
  /**
   * The ground that is claimed. Which jurisdiction accepts it is a matter of the rules.
   */
  ground:
    | 'transmission'
    | 'user-input'
    | 'authentication'
    | 'user-security'
    | 'media-player'
    | 'load-balancing'
    | 'ui-customisation'
    | 'social-plugin-member'
    | 'consent-record'
    | 'audience-measurement'
    | 'appearance'
    | 'metered-access'
    | 'emergency'
    | 'other'
  /**
   * Why the ground applies here, in a sentence. Required for other.
   */
  reason?: Text
  /**
   * Where the assessment can be found.
   */
  reference?: string
  /**
   * Where the exemption is claimed. Absent: everywhere.
   */
  jurisdictions?: (Jurisdiction & string)[]
  /**
   * When the claim was last checked.
   */
  reviewed?: CalendarDate
  /**
   * When it must be checked again.
   */
  reviewBy?: CalendarDate
}
/**
 * What the category is called in other vocabularies.
 */
export interface CategoryMaps {
  /**
   * IAB TCF purposes.
   */
  tcf?: number[]
  /**
   * Google Consent Mode types.
   */
  googleConsentMode?: string[]
  /**
   * Data Privacy Vocabulary concepts.
   */
  dpv?: string[]
  /**
   * Fideslang data uses.
   */
  fides?: string[]
  /**
   * The c15t consent name.
   */
  c15t?: string
}
/**
 * An organisation that sets, reads or receives.
 */
export interface Provider {
  /**
   * Its name, the same in every language.
   */
  name: string
  /**
   * Its registered name.
   */
  legalName?: string
  /**
   * Where it is established.
   */
  country?: Country
  /**
   * Its part in the processing (GDPR Articles 4, 26 and 28).
   */
  role?: 'controller' | 'processor' | 'joint-controller'
  /**
   * Whether it is the site itself.
   */
  self?: boolean
  /**
   * Its site.
   */
  url?: Link
  /**
   * Its privacy policy.
   */
  privacyPolicy?: Link
  /**
   * Its own page for objecting.
   */
  optOut?: Link
  /**
   * Hosts that are its own.
   */
  hosts?: string[]
  /**
   * Where it sends data outside its country, and under which safeguard.
   */
  transfers?: Transfer[]
  /**
   * Its id in the IAB's global vendor list.
   */
  tcfVendorId?: number
  /**
   * Its id in Google's list of ad technology providers.
   */
  googleAcId?: number
  /**
   * Former ids.
   */
  was?: Id[]
}
/**
 * A country that the provider sends data to, and under which safeguard.
 */
export interface Transfer {
  /**
   * The country of destination.
   */
  to: Country
  /**
   * What the transfer rests on (GDPR Articles 45 to 49); none says that there is nothing.
   */
  safeguard: 'adequacy' | 'dpf' | 'scc' | 'bcr' | 'derogation' | 'privacy-shield' | 'none'
}
/**
 * Something that a provider does on the site, and the items it stores.
 */
export interface Service {
  /**
   * Who provides it: a provider's id, or a list. Absent means not stated.
   *
   * @minItems 1
   */
  provider?: string | Id[]
  /**
   * The category that its items belong to.
   */
  category: Id
  /**
   * The service's name for people.
   */
  label?: Text
  /**
   * What the service does.
   */
  description?: Text
  /**
   * Where on the site it runs.
   */
  surfaces?: Text[]
  /**
   * Who looks after it in the organisation.
   */
  owner?: string
  /**
   * The legal basis (GDPR Article 6(1)).
   */
  legalBasis?:
    'consent' | 'legitimate-interest' | 'contract' | 'legal-obligation' | 'public-interest' | 'vital-interest'
  /**
   * Whether it sells or shares personal information, as California defines these words.
   */
  saleOrShare?: boolean
  /**
   * Whether it processes sensitive data.
   */
  sensitiveData?: boolean
  /**
   * Why no consent is asked for it.
   */
  exemption?: Exemption
  /**
   * For audience measurement: what it does and does not do.
   */
  audience?: AudienceMeasurement
  /**
   * Former ids, so that a rename keeps its consent slot.
   */
  was?: Id[]
  /**
   * What it stores or reads, by id.
   */
  items: {
    [k: string]: Item
  }
}
/**
 * What an audience measurement does and does not do: the conditions on which some regulators exempt it.
 */
export interface AudienceMeasurement {
  /**
   * Whether it makes anonymous statistics only.
   */
  anonymous?: boolean
  /**
   * Whether the figures are aggregated.
   */
  aggregated?: boolean
  /**
   * Whether the IP address is shortened before use.
   */
  ipMasked?: boolean
  /**
   * Whether it serves the publisher alone.
   */
  ownUseOnly?: boolean
  /**
   * Whether it is combined with other data or followed across sites.
   */
  crossMatched?: boolean
  /**
   * Where a visitor objects.
   */
  objection?: Link
}
/**
 * One thing stored on, or read from, the device. Its key is its id, and its name unless name, pattern or display is given.
 */
export interface Item {
  /**
   * The literal name.
   */
  name?: string
  /**
   * A glob over names: * any run, ? one character, \ escapes the next. Never a regular expression.
   */
  pattern?: string
  /**
   * The form that people write. With display alone the item names nothing.
   */
  display?: string
  /**
   * What kind of storage it is. Default: cookie.
   */
  type?: 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB' | 'cacheStorage' | 'pixel' | 'sdk'
  /**
   * What it is for, in words a visitor understands.
   */
  purpose: Text
  /**
   * How long it stays on the device.
   */
  lifetime: Lifetime
  /**
   * Whether the duration is a maximum.
   */
  lifetimeUpTo?: boolean
  /**
   * Whether each visit renews it.
   */
  rolling?: boolean
  /**
   * The lower end of a range whose upper end is lifetime.
   */
  lifetimeFrom?: Duration
  /**
   * Lifetimes other than the main one: by region, choice or value.
   */
  lifetimeVariants?: LifetimeVariant[]
  /**
   * For lifetime event: what ends it.
   */
  until?: Text
  /**
   * Hosts of site.urls that it is limited to.
   */
  sites?: string[]
  /**
   * As in Set-Cookie; one or several. Default: each site host.
   *
   * @minItems 1
   */
  domain?: string | string[]
  /**
   * As in Set-Cookie. Default: /.
   */
  path?: string
  /**
   * Only where a page says so and no domain is known.
   */
  party?: 'first' | 'third'
  /**
   * Its provider, where it is not the service's.
   *
   * @minItems 1
   */
  provider?: string | Id[]
  /**
   * Its category, where it is not the service's.
   */
  category?: Id
  /**
   * Whether a response header or a script sets it.
   */
  setBy?: 'http' | 'script'
  /**
   * The Secure attribute. Absent: not stated.
   */
  secure?: boolean
  /**
   * The HttpOnly attribute. Absent: not stated.
   */
  httpOnly?: boolean
  /**
   * The Partitioned attribute. Absent: not stated.
   */
  partitioned?: boolean
  /**
   * The SameSite attribute. Absent: not stated.
   */
  sameSite?: 'Strict' | 'Lax' | 'None'
  /**
   * Providers that can read it. An empty list says nobody; absence says nothing.
   */
  sharedWith?: Id[]
  /**
   * How long what it collects is kept.
   */
  dataRetention?: Duration
  /**
   * Why no consent is asked for it.
   */
  exemption?: Exemption
  /**
   * When it is set at all.
   */
  condition?: Text
  /**
   * Anything else worth showing.
   */
  note?: Text
  /**
   * Where it stands. Default: active.
   */
  status?: 'active' | 'planned' | 'deprecated'
  /**
   * Since when it is set.
   */
  since?: CalendarDate
  /**
   * The longest value, in octets.
   */
  valueMaxBytes?: number
  /**
   * Written by a scaffold or an import and not reviewed yet.
   */
  todo?: boolean
  /**
   * Former ids, so that a rename is not a new item.
   */
  was?: Id[]
  /**
   * Where the facts come from.
   */
  sources?: string[]
}
/**
 * Another lifetime than the main one.
 */
export interface LifetimeVariant {
  /**
   * The other lifetime.
   */
  lifetime: Lifetime
  /**
   * When it applies.
   */
  when?: Text
  /**
   * The event that ends it.
   */
  until?: Text
  /**
   * Whether the duration is a maximum.
   */
  lifetimeUpTo?: boolean
}
/**
 * A finding that is known and accepted, with its reason.
 */
export interface Suppression {
  /**
   * The rule's id.
   */
  rule: string
  /**
   * Where: a JSON pointer or an item's id. Absent: anywhere.
   */
  at?: string
  /**
   * Why it is accepted.
   */
  reason: string
  /**
   * The last day, in UTC, on which it holds.
   */
  until?: CalendarDate
}
