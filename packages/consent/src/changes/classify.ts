import type { DeclarationInput } from '../declaration.ts'
import { declaredUnits } from '../lock/facts.ts'
import { renamesOf } from '../lock/match.ts'
import type { Change } from './change.ts'
import type { FactChange } from './item-facts.ts'
import { type Pair, pairsOf } from './pairs.ts'
import { changeOf, factChanges } from './spaces.ts'
import { untold } from './untold.ts'
import { categoryWording, itemWording, providerWording, serviceWording, siteWording } from './wording.ts'

const LEVELS = ['material', 'notable', 'editorial']

/**
 * Every difference between two resolved declarations, by code: material ones first, then notable, then editorial, each in
 * declaration order. Units are those of the later declaration's `consent.unit`. What is material here is exactly what
 * makes a new generation of the lock. `language`: in which texts are shown before and after, where they have it; default: that
 * of the declaration.
 */
export function classifyChanges(
  before: DeclarationInput,
  after: DeclarationInput,
  language?: string,
): Change[] {
  const { unit } = after.consent
  const places = placesOf(before, after)
  const units = pairsOf(declaredUnits(before, unit), declaredUnits(after, unit)).map((pair) => ({
    id: (pair.after ?? pair.before!).id,
    ...(pair.before && pair.after && pair.before.id !== pair.after.id ? { formerId: pair.before.id } : {}),
    ...(pair.before ? { before: pair.before.facts } : {}),
    ...(pair.after ? { after: pair.after.facts } : {}),
  }))
  const facts = factChanges(unit, units, renamesOf(after))
  const changed = new Set(
    facts.filter(({ subject }) => subject.kind === 'item').map(({ subject }) => subject.id),
  )
  const all = [
    ...lineageChanges(before, after, places),
    ...facts,
    ...itemChanges(before, after, places, changed, language),
    ...containerChanges(before, after, places),
    ...providerChanges(before, after, places),
    ...changesOf(siteWording(before, after), { kind: 'site', id: after.site.id }, []),
    ...orderChanges(before, after),
  ]
  for (const subject of untold(before, after, all))
    all.push(changeOf('details-changed', subject, places[subject.kind].get(subject.id) ?? []))
  return all.sort((left, right) => LEVELS.indexOf(left.level) - LEVELS.indexOf(right.level))
}

/** Which units each thing counts in, in declaration order. */
type Places = { [kind in 'category' | 'service' | 'provider' | 'item']: ReadonlyMap<string, string[]> } & {
  /** The units that need consent. */
  needing: string[]
}

function placesOf(before: DeclarationInput, after: DeclarationInput): Places {
  const { unit } = after.consent
  const order = Object.keys(unit === 'category' ? after.categories : after.services)
  const rank = new Map(order.map((id, index) => [id, index]))
  const present = itemsOf(after)
  const ids = new Set(present.map(({ id }) => id))
  const gone = itemsOf(before).filter(({ id }) => !ids.has(id))
  const maps = { category: new Map(), service: new Map(), provider: new Map(), item: new Map() }
  const needing = new Set<string>()
  for (const item of [...present, ...gone]) {
    const place = unit === 'category' ? item.category : item.service
    if (item.consent !== 'exempt') needing.add(place)
    const add = (kind: keyof typeof maps, id: string) =>
      maps[kind].set(id, (maps[kind].get(id) ?? new Set<string>()).add(place))
    add('category', item.category)
    add('service', item.service)
    add('item', item.id)
    for (const id of [...item.provider, ...(item.sharedWith ?? [])]) add('provider', id)
  }
  const sorted = (units: Iterable<string>) =>
    [...units].sort((left, right) => (rank.get(left) ?? order.length) - (rank.get(right) ?? order.length))
  const inOrder = (map: Map<string, Set<string>>) =>
    new Map([...map].map(([id, units]) => [id, sorted(units)]))
  return {
    category: inOrder(maps.category),
    service: inOrder(maps.service),
    provider: inOrder(maps.provider),
    item: inOrder(maps.item),
    needing: order.filter((id) => needing.has(id)),
  }
}

const itemsOf = ({ services }: DeclarationInput) =>
  Object.values(services).flatMap(({ items }) => Object.values(items))

function changesOf(found: readonly FactChange[], subject: Change['subject'], units: string[]): Change[] {
  return found.map(({ code, before, after }) => ({
    ...changeOf(code, subject, units),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  }))
}

function lineageChanges(before: DeclarationInput, after: DeclarationInput, places: Places): Change[] {
  if (before.consent.unit === after.consent.unit) return []
  const shown = {
    code: 'consent-unit-changed',
    before: before.consent.unit,
    after: after.consent.unit,
  } as const
  return changesOf([shown], { kind: 'site', id: after.site.id }, places.needing)
}

function itemChanges(
  before: DeclarationInput,
  after: DeclarationInput,
  places: Places,
  changed: Set<string>,
  language: string | undefined,
): Change[] {
  const defaults = [before.locales[0]!, after.locales[0]!]
  const shown = language === undefined ? defaults : [language, ...defaults]
  return pairsOf(itemsOf(before), itemsOf(after)).flatMap((pair) => {
    if (!pair.before || !pair.after) return []
    const { id } = pair.after
    const found = itemWording(pair.before, pair.after, { defaults, shown }, !changed.has(id))
    return changesOf(found, { kind: 'item', id }, places.item.get(id) ?? [])
  })
}

/** Services and categories: the consent units among them are in the facts, the others come, go and get new ids here. */
function containerChanges(before: DeclarationInput, after: DeclarationInput, places: Places): Change[] {
  const { unit } = after.consent
  const counted = new Set([...declaredUnits(before, unit), ...declaredUnits(after, unit)].map(({ id }) => id))
  const defaults = [before.locales[0]!, after.locales[0]!]
  const compare = <T extends { id: string; was: string[] }>(
    kind: 'category' | 'service',
    former: T[],
    present: T[],
    wording: (before: T, after: T, defaults: readonly string[]) => FactChange[],
  ) =>
    pairsOf(former, present).flatMap((pair) => {
      const { id } = pair.after ?? pair.before!
      const found = pair.before && pair.after ? wording(pair.before, pair.after, defaults) : []
      const told = kind === unit && (counted.has(id) || counted.has(pair.before?.id ?? id))
      if (!told) found.push(...comingAndGoing(kind, pair))
      return changesOf(found, { kind, id }, places[kind].get(id) ?? []).map(withoutUnit)
    })
  return [
    ...compare(
      'category',
      Object.values(before.categories),
      Object.values(after.categories),
      categoryWording,
    ),
    ...compare('service', Object.values(before.services), Object.values(after.services), serviceWording),
  ]
}

function comingAndGoing(kind: 'category' | 'service', { before, after }: Pair<{ id: string }>): FactChange[] {
  if (!before) return [{ code: `${kind}-added` }]
  if (!after) return [{ code: `${kind}-removed` }]
  return before.id === after.id ? [] : [{ code: `${kind}-renamed`, before: before.id, after: after.id }]
}

/** What comes without being a consent unit is worth telling at most: its items say what has to be asked. */
const withoutUnit = (change: Change): Change =>
  change.level === 'material' ? { ...change, level: 'notable' } : change

function providerChanges(before: DeclarationInput, after: DeclarationInput, places: Places): Change[] {
  return pairsOf(Object.values(before.providers), Object.values(after.providers)).flatMap((pair) => {
    const { id } = pair.after ?? pair.before!
    const found: FactChange[] =
      pair.before && pair.after
        ? providerWording(pair.before, pair.after)
        : [{ code: pair.after ? 'provider-defined' : 'provider-dropped' }]
    return changesOf(found, { kind: 'provider', id }, places.provider.get(id) ?? [])
  })
}

/** One change for the order of everything that is in both. */
function orderChanges(before: DeclarationInput, after: DeclarationInput): Change[] {
  const lists = ({ categories, services, providers }: DeclarationInput) => [
    Object.keys(categories),
    Object.keys(services),
    Object.keys(providers),
    Object.values(services).flatMap(({ items }) => Object.keys(items)),
  ]
  const [former, present] = [lists(before), lists(after)]
  const moved = former.some((ids, index) => {
    const other = new Set(present[index])
    const mine = new Set(ids)
    return (
      ids.filter((id) => other.has(id)).join('\n') !== present[index]!.filter((id) => mine.has(id)).join('\n')
    )
  })
  return moved ? changesOf([{ code: 'order-changed' }], { kind: 'site', id: after.site.id }, []) : []
}
