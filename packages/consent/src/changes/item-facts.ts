import { lifetimeLength } from '../lock/lifetime.ts'
import type { ItemFacts } from '../lock/lock.ts'
import type { ChangeCodeId } from './codes.ts'
import { globCovers, literalPattern } from './glob.ts'

type Value = string | number | boolean

/** One difference between the facts of a thing before and after. */
export interface FactChange {
  code: ChangeCodeId
  before?: Value | undefined
  after?: Value | undefined
}

/** New ids of what was renamed, by former id. */
export interface Renames {
  categories: ReadonlyMap<string, string>
  providers: ReadonlyMap<string, string>
}

type Rule = (before: ItemFacts, after: ItemFacts, renames: Renames) => FactChange[]

const STORAGE = {
  sessionStorage: 0,
  cookie: 1,
  localStorage: 2,
  indexedDB: 2,
  cacheStorage: 2,
  pixel: 3,
  sdk: 3,
}
const CATEGORIES = ['necessary', 'preferences', 'media', 'statistics', 'marketing']
const STRENGTH = { exempt: 0, notice: 1, 'opt-out': 1, 'opt-in': 2 }

/** The widening code when `after` is greater, the narrowing one when it is smaller, nothing when neither. */
function compared(
  [wider, narrower]: [ChangeCodeId, ChangeCodeId],
  [from, to]: [number, number],
  before: Value | undefined,
  after: Value | undefined,
): FactChange[] {
  return from === to ? [] : [{ code: to > from ? wider : narrower, before, after }]
}

const flag = (
  wider: ChangeCodeId,
  narrower: ChangeCodeId,
  key: 'rolling' | 'saleOrShare' | 'sensitiveData',
): Rule => {
  return (before, after) =>
    compared([wider, narrower], [Number(!!before[key]), Number(!!after[key])], undefined, undefined)
}

const lifetime: Rule = (before, after) =>
  compared(
    ['lifetime-longer', 'lifetime-shorter'],
    [lifetimeLength(before.lifetime), lifetimeLength(after.lifetime)],
    before.lifetime,
    after.lifetime,
  )

/** Where nothing is said any more, it may be kept for ever. Where nothing was said, a period is no extension. */
const retention: Rule = (before, after) =>
  compared(
    ['retention-longer', 'retention-shorter'],
    [lifetimeLength(before.retention ?? 'unknown'), lifetimeLength(after.retention ?? 'unknown')],
    before.retention,
    after.retention,
  )

const storage: Rule = (before, after) =>
  compared(
    ['storage-wider', 'storage-narrower'],
    [STORAGE[before.type], STORAGE[after.type]],
    before.type,
    after.type,
  )

/** Core categories have an order of reach; any other pair counts as wider. */
const category: Rule = (before, after, renames) => {
  const from = renames.categories.get(before.category) ?? before.category
  if (from === after.category) return []
  const [left, right] = [CATEGORIES.indexOf(from), CATEGORIES.indexOf(after.category)]
  const narrower = left >= 0 && right >= 0 && right < left
  return [
    {
      code: narrower ? 'category-narrower' : 'category-wider',
      before: before.category,
      after: after.category,
    },
  ]
}

const providers: Rule = (before, after, renames) =>
  listed('provider', before.providers, after.providers, renames.providers)

/** Saying nothing is not saying nobody, but whoever is named now was not named before. */
const recipients: Rule = (before, after, renames) =>
  listed('recipient', before.recipients ?? [], after.recipients ?? [], renames.providers)

function listed(
  kind: 'provider' | 'recipient',
  before: string[],
  after: string[],
  renames: ReadonlyMap<string, string>,
): FactChange[] {
  const former = new Set(before.map((id) => renames.get(id) ?? id))
  const present = new Set(after)
  return [
    ...after.filter((id) => !former.has(id)).map((id) => ({ code: `${kind}-added` as const, after: id })),
    ...[...former]
      .filter((id) => !present.has(id))
      .map((id) => ({ code: `${kind}-removed` as const, before: id })),
  ]
}

const name: Rule = (before, after) => {
  const [from, to] = [shownName(before), shownName(after)]
  if (from === to) return []
  if (before.name !== undefined && after.name !== undefined)
    return [{ code: 'name-changed', before: before.name, after: after.name }]
  const wider = to !== undefined && (from === undefined || !globCovers(from, to))
  const narrower = !wider && (to === undefined || (from !== undefined && !globCovers(to, from)))
  const shown = { before: before.name ?? before.pattern, after: after.name ?? after.pattern }
  return wider
    ? [{ code: 'pattern-wider', ...shown }]
    : narrower
      ? [{ code: 'pattern-narrower', ...shown }]
      : []
}

const shownName = (item: ItemFacts) =>
  item.pattern ?? (item.name === undefined ? undefined : literalPattern(item.name))

const domain: Rule = (before, after) => {
  const shown = { before: place(before), after: place(after) }
  if (shown.before === shown.after) return []
  return [{ code: reachesFurther(before, after) ? 'domain-wider' : 'domain-narrower', ...shown }]
}

const place = ({ domains, hosts }: ItemFacts) => (domains ?? hosts)?.join(' ')

/**
 * Hosts of the site are the narrowest place. A stated domain holds for its subdomains too, so it reaches further than
 * hosts; no domain at all, where only "third party" is known, may be any.
 */
function reachesFurther(before: ItemFacts, after: ItemFacts): boolean {
  if (before.domains?.length === 0) return false
  if (after.domains) {
    if (!before.domains || after.domains.length === 0) return true
    return !after.domains.every((to) => before.domains!.some((from) => belongsTo(to, from)))
  }
  if (before.domains)
    return after.hosts?.some((to) => !before.domains!.some((from) => belongsTo(to, from))) ?? false
  if (!before.hosts) return false
  return !after.hosts?.every((host) => before.hosts!.includes(host))
}

const belongsTo = (host: string, domain: string) => host === domain || host.endsWith(`.${domain}`)

const party: Rule = (before, after) =>
  compared(
    ['party-third', 'party-first'],
    [Number(before.party === 'third'), Number(after.party === 'third')],
    before.party,
    after.party,
  )

const partitioned: Rule = (before, after) =>
  compared(
    ['partitioned-dropped', 'partitioned-added'],
    [Number(!before.partitioned), Number(!after.partitioned)],
    undefined,
    undefined,
  )

const status: Rule = (before, after) =>
  compared(
    ['item-activated', 'item-deactivated'],
    [Number(!before.planned), Number(!after.planned)],
    undefined,
    undefined,
  )

const requirement: Rule = (before, after) => {
  if (before.consent === after.consent) return []
  const shown = { before: before.consent, after: after.consent }
  if (before.consent === 'exempt') return [{ code: 'exemption-dropped', ...shown }]
  if (after.consent === 'exempt') return [{ code: 'exemption-gained', ...shown }]
  const stricter = STRENGTH[after.consent] > STRENGTH[before.consent]
  return [{ code: stricter ? 'consent-opt-in' : 'consent-changed', ...shown }]
}

const rules: readonly Rule[] = [
  status,
  requirement,
  category,
  name,
  storage,
  lifetime,
  flag('rolling-started', 'rolling-stopped', 'rolling'),
  retention,
  providers,
  recipients,
  party,
  domain,
  partitioned,
  flag('sale-or-share-started', 'sale-or-share-stopped', 'saleOrShare'),
  flag('sensitive-data-started', 'sensitive-data-stopped', 'sensitiveData'),
]

/** Every difference between the facts of one item before and after, by code. */
export function itemFactChanges(before: ItemFacts, after: ItemFacts, renames: Renames): FactChange[] {
  return rules.flatMap((rule) => rule(before, after, renames))
}
