import type { ItemFacts, ProviderFacts, UnitFacts } from '../lock/lock.ts'
import type { Change, SubjectKind } from './change.ts'
import { type ChangeCodeId, changeCodes } from './codes.ts'
import { type FactChange, itemFactChanges, type Renames } from './item-facts.ts'

/** A consent unit before and after; one side is missing where it was added or removed. */
export interface UnitPair {
  id: string
  /** Its id before, where that was another. */
  formerId?: string
  before?: UnitFacts
  after?: UnitFacts
}

/** A change and the one unit that it was seen in. */
interface Seen extends FactChange {
  subject: { kind: SubjectKind; id: string }
  unit: string
  /** Nothing is stored yet, so nobody need be asked yet. */
  planned?: boolean
}

const PROTECTED = ['adequacy', 'dpf', 'scc', 'bcr']

/**
 * Every difference between the facts of two states of a declaration, units given in declaration order.
 * What touches only units that need no consent is at most notable.
 */
export function factChanges(
  kind: 'category' | 'service',
  pairs: readonly UnitPair[],
  renames: Renames,
): Change[] {
  const former = new Map<string, [ItemFacts, string]>()
  for (const { id, before } of pairs) for (const item of before?.items ?? []) former.set(item.id, [item, id])
  const present = new Set(pairs.flatMap(({ after }) => (after?.items ?? []).map((item) => item.id)))
  const kept = new Set<string>()

  const seen: Seen[] = []
  for (const pair of pairs) {
    seen.push(...unitChanges(kind, pair))
    for (const item of pair.after?.items ?? []) {
      const id = former.has(item.id) ? item.id : item.was?.find((was) => former.has(was) && !present.has(was))
      const match = id === undefined ? undefined : former.get(id)
      if (id !== undefined) kept.add(id)
      seen.push(...itemChanges(item, pair.id, match, renames))
    }
    seen.push(...purposeChanges(pair, renames), ...transferChanges(pair))
  }
  for (const [id, [, unit]] of former)
    if (!kept.has(id)) seen.push({ code: 'item-removed', subject: { kind: 'item', id }, unit })

  const consented = new Set(
    pairs.filter(({ after }) => after && after.consent !== 'exempt').map(({ id }) => id),
  )
  return merged(seen, consented)
}

function unitChanges(kind: 'category' | 'service', { id, formerId, before, after }: UnitPair): Seen[] {
  const subject = { kind, id }
  if (!before) return [{ code: `${kind}-added`, subject, unit: id }]
  if (!after) return [{ code: `${kind}-removed`, subject, unit: id }]
  return formerId === undefined
    ? []
    : [{ code: `${kind}-renamed`, subject, unit: id, before: formerId, after: id }]
}

function itemChanges(
  item: ItemFacts,
  unit: string,
  match: [ItemFacts, string] | undefined,
  renames: Renames,
): Seen[] {
  const subject = { kind: 'item', id: item.id } as const
  const planned = item.planned === true
  if (!match) return [{ code: 'item-added', subject, unit, planned }]
  const [before, formerUnit] = match
  const found: FactChange[] = itemFactChanges(before, item, renames)
  if (before.id !== item.id) found.unshift({ code: 'item-renamed', before: before.id, after: item.id })
  if (formerUnit !== unit) found.unshift({ code: 'item-moved', before: formerUnit, after: unit })
  return found.map((change) => ({ ...change, subject, unit, planned }))
}

function purposeChanges({ id, before, after }: UnitPair, renames: Renames): Seen[] {
  const former = new Map(
    (before?.purposes ?? []).map((p) => [renames.categories.get(p.category) ?? p.category, p.tcf]),
  )
  return (after?.purposes ?? []).flatMap(({ category, tcf }) => {
    const known = former.get(category)
    if (!known) return []
    const place = { subject: { kind: 'category', id: category }, unit: id } as const
    return [
      ...tcf
        .filter((n) => !known.includes(n))
        .map((n) => ({ code: 'purpose-id-added' as const, ...place, after: n })),
      ...known
        .filter((n) => !tcf.includes(n))
        .map((n) => ({ code: 'purpose-id-removed' as const, ...place, before: n })),
    ]
  })
}

function transferChanges({ id, before, after }: UnitPair): Seen[] {
  const former = new Map((before?.providers ?? []).map((provider) => [provider.id, provider]))
  return (after?.providers ?? []).flatMap((provider) => {
    const was = [provider.id, ...(provider.was ?? [])].find((name) => former.has(name))
    if (was === undefined) return []
    const place = { subject: { kind: 'provider', id: provider.id }, unit: id } as const
    return providerTransfers(former.get(was)!, provider).map((change) => ({ ...change, ...place }))
  })
}

/** A transfer is told by its country; one that loses its protection is as good as a new one. */
function providerTransfers(before: ProviderFacts, after: ProviderFacts): FactChange[] {
  const from = byCountry(before)
  const to = byCountry(after)
  const changes: FactChange[] = []
  for (const [country, safeguards] of to) {
    const known = from.get(country)
    if (!known) changes.push({ code: 'transfer-added', after: country })
    else if (known.join() !== safeguards.join()) {
      const lost = known.every(isProtected) && !safeguards.every(isProtected)
      const shown = { before: `${country} ${known.join(', ')}`, after: `${country} ${safeguards.join(', ')}` }
      changes.push({ code: lost ? 'transfer-safeguard-lost' : 'safeguard-changed', ...shown })
    }
  }
  for (const country of from.keys())
    if (!to.has(country)) changes.push({ code: 'transfer-removed', before: country })
  return changes
}

const isProtected = (safeguard: string) => PROTECTED.includes(safeguard)

function byCountry({ transfers }: ProviderFacts): Map<string, string[]> {
  const countries = new Map<string, string[]>()
  for (const { to, safeguard } of transfers) countries.set(to, [...(countries.get(to) ?? []), safeguard])
  return countries
}

/** One change for all units that it was seen in. */
function merged(seen: readonly Seen[], consented: ReadonlySet<string>): Change[] {
  const changes = new Map<string, Change>()
  for (const { code, subject, unit, planned, before, after } of seen) {
    const key = JSON.stringify([code, subject.kind, subject.id, before, after])
    const same = changes.get(key)
    if (same) {
      if (!same.units.includes(unit)) same.units.push(unit)
      continue
    }
    changes.set(key, {
      ...(planned ? announced : asItIs)(changeOf(code, subject, [unit])),
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    })
  }
  for (const change of changes.values()) {
    if (change.level !== 'material') continue
    const needing = change.units.filter((unit) => consented.has(unit))
    if (needing.length > 0) change.units = needing
    else change.level = 'notable'
  }
  return [...changes.values()]
}

const asItIs = (change: Change): Change => change

const announced = (change: Change): Change =>
  change.level === 'material' ? { ...change, level: 'notable', direction: 'neutral' } : change

/** A change as data, its level and direction from the table of codes. */
export function changeOf(code: ChangeCodeId, subject: Change['subject'], units: string[]): Change {
  const { level, direction } = changeCodes[code]
  return { code, level, direction, subject, units }
}
