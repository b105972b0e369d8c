import type {
  CategoryInput,
  DeclarationInput,
  ItemInput,
  ProviderInput,
  ServiceInput,
} from '../declaration.ts'
import { canonicalJson } from '../lock/canonical.ts'
import type { ChangeCodeId } from './codes.ts'
import type { FactChange } from './item-facts.ts'
import { type Defaults, shownText, type TextDifference, textDifference, textListDifference } from './texts.ts'

const NAMES = ['id', 'was', 'service', 'category', 'provider', 'sharedWith', 'consent']

const FACTS = [
  'name',
  'pattern',
  'type',
  'lifetime',
  'lifetimeVariants',
  'rolling',
  'sites',
  'domain',
  'hostOnly',
  'party',
  'dataRetention',
  'partitioned',
  'status',
]

/** A code for a text: its own when the deciding language changed, `translation-changed` when another did. */
function worded(
  difference: TextDifference,
  code: ChangeCodeId,
  shown: Partial<FactChange> = {},
): FactChange[] {
  if (!difference) return []
  return [difference === 'changed' ? { code, ...shown } : { code: 'translation-changed' }]
}

function valued(code: ChangeCodeId, before: string | undefined, after: string | undefined): FactChange[] {
  return before === after ? [] : [{ code, before, after }]
}

/** `details-changed`, if anything differs but the properties that others speak of. */
function details(before: object, after: object, told: readonly string[]): FactChange[] {
  const others = (thing: object) => Object.entries(thing).filter(([key]) => !told.includes(key))
  const same =
    canonicalJson(Object.fromEntries(others(before))) === canonicalJson(Object.fromEntries(others(after)))
  return same ? [] : [{ code: 'details-changed' }]
}

/**
 * What changed about an item besides its facts. `shown`: the languages in which to show its texts, the first that they have.
 * `silent`: its facts did not change.
 */
export function itemWording(
  before: ItemInput,
  after: ItemInput,
  { defaults, shown: languages }: { defaults: Defaults; shown: Defaults },
  silent: boolean,
): FactChange[] {
  const shown = (key: 'purpose' | 'condition') => {
    const [from, to] = [shownText(before[key], languages), shownText(after[key], languages)]
    // A translation may stand while the text changes.
    return from === to ? {} : { before: from, after: to }
  }
  const told = [...NAMES, 'purpose', 'condition', 'exemption', ...(silent ? [] : FACTS)]
  // Where no domain is stated, the item goes with the site's hosts: that is the site's change.
  if (before.hostOnly && after.hostOnly) told.push('domain')
  const { ground, from: _, ...exemption } = before.exemption ?? {}
  const { ground: laterGround, from: __, ...laterExemption } = after.exemption ?? {}
  const sameRequirement = before.consent === after.consent
  return [
    ...worded(textDifference(before.purpose, after.purpose, defaults), 'purpose-changed', shown('purpose')),
    ...worded(
      textDifference(before.condition, after.condition, defaults),
      'condition-changed',
      shown('condition'),
    ),
    ...(sameRequirement ? valued('ground-changed', ground, laterGround) : []),
    ...details(
      { ...before, claim: sameRequirement ? exemption : {} },
      { ...after, claim: sameRequirement ? laterExemption : {} },
      told,
    ),
  ]
}

/** What changed about a service besides its items. */
export function serviceWording(before: ServiceInput, after: ServiceInput, defaults: Defaults): FactChange[] {
  const told = [
    'items',
    'surfaces',
    'legalBasis',
    'label',
    'description',
    'exemption',
    'saleOrShare',
    'sensitiveData',
  ]
  return [
    ...worded(textListDifference(before.surfaces, after.surfaces, defaults), 'surfaces-changed'),
    ...valued('legal-basis-changed', before.legalBasis, after.legalBasis),
    ...labels(before, after, defaults),
    ...details(before, after, [...NAMES, ...told]),
  ]
}

/** What changed about a category besides what is in it. */
export function categoryWording(
  before: CategoryInput,
  after: CategoryInput,
  defaults: Defaults,
): FactChange[] {
  const told = ['core', 'legalBasis', 'label', 'description', 'order', 'exemption']
  const { tcf: _, ...maps } = before.maps
  const { tcf: __, ...laterMaps } = after.maps
  return [
    ...valued('legal-basis-changed', before.legalBasis, after.legalBasis),
    ...labels(before, after, defaults),
    ...(before.order === after.order ? [] : [{ code: 'order-changed' as const }]),
    ...details({ ...before, maps }, { ...after, maps: laterMaps }, [...NAMES, ...told]),
  ]
}

/** What changed about a provider besides its transfers. */
export function providerWording(before: ProviderInput, after: ProviderInput): FactChange[] {
  return [
    ...valued('country-changed', before.country, after.country),
    ...valued('role-changed', before.role, after.role),
    ...valued('provider-renamed', before.id, after.id),
    ...details(before, after, [...NAMES, 'country', 'role', 'transfers']),
  ]
}

function labels(
  before: CategoryInput | ServiceInput,
  after: CategoryInput | ServiceInput,
  defaults: Defaults,
): FactChange[] {
  const differences = [
    textDifference(before.label, after.label, defaults),
    textDifference(before.description, after.description, defaults),
  ]
  return worded(differences.includes('changed') ? 'changed' : differences.find(Boolean), 'label-changed')
}

/** What changed about the site, its policy and how it asks. */
export function siteWording(before: DeclarationInput, after: DeclarationInput): FactChange[] {
  const parts: [ChangeCodeId, (declaration: DeclarationInput & { [key: string]: unknown }) => unknown][] = [
    ['locales-changed', ({ locales }) => locales],
    ['jurisdictions-changed', (declaration) => declaration['jurisdictions']],
    ['site-changed', ({ site }) => site],
    ['policy-changed', (declaration) => declaration['policy']],
    ['consent-settings-changed', ({ consent: { unit: _, ...settings } }) => settings],
    ['labels-changed', (declaration) => declaration['labels']],
    ['details-changed', (declaration) => declaration['suppressions']],
  ]
  return parts.flatMap(([code, part]) => {
    const text = (declaration: DeclarationInput) => canonicalJson(part({ ...declaration }) ?? null)
    return text(before) === text(after) ? [] : [{ code }]
  })
}
