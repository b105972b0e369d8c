import type { DeclarationInput } from '../declaration.ts'
import { parseDuration } from '../duration.ts'
import { headOf } from '../lock/digests.ts'
import type { Lock, LockEntry } from '../lock/lock.ts'
import { written } from '../native/alphabet.ts'
import type { ConsentPolicy, PolicyLifetime, PolicyUnit } from './policy.ts'

const REQUIREMENTS = { exempt: 0, 'opt-in': 1, 'opt-out': 2, notice: 3 } as const

/** Ten thousand years: beyond some more, no date can say when they end. */
const MAX_MONTHS = 120_000

/**
 * The policy that a site ships: units, slots and generations from the lock, which holds even where it is stale;
 * lifetimes, the default locale and the order from the declaration.
 */
export function compilePolicy(declaration: DeclarationInput, lock: Lock): ConsentPolicy {
  const { generations, locales } = lock
  const entries = inOrder(declaration, lock.unit, lock.unit === 'category' ? lock.categories : lock.services)
  const units = entries.map(policyUnit)
  const { lifetime, gpc } = declaration.consent
  const has = (consent: number) => units.some((unit) => unit.consent === consent)
  return {
    version: 1,
    site: lock.site,
    unit: lock.unit,
    behind: lock.unit === 'category' ? 0 : 1,
    generation: generations.at(-1)!.generation,
    generations: generations.map(({ generation, fingerprint }) => {
      return written(generation >> 6, generation) + headOf(fingerprint)
    }),
    regime: has(1) ? 1 : has(2) ? 2 : 3,
    locales,
    locale: locales.find((locale) => locale === declaration.locales[0]) ?? locales[0]!,
    counts: [lock.categories.length, lock.services.length >> 6, lock.services.length & 63],
    slots: decidersOf([...lock.categories, ...lock.services], entries),
    lifetime: { ...lifetimeOf('granted', lifetime?.granted), ...lifetimeOf('denied', lifetime?.denied) },
    gpc: gpc === 'honoured',
    units,
  }
}

function lifetimeOf(answer: 'granted' | 'denied', text = ''): { [key in typeof answer]?: PolicyLifetime } {
  const duration = parseDuration(text)
  if (!duration) return {}
  return { [answer]: { months: Math.min(duration.months, MAX_MONTHS), days: duration.seconds / 86400 } }
}

/** Living entries in the order of the declaration; those that it does not know, behind. */
function inOrder(
  declaration: DeclarationInput,
  unit: Lock['unit'],
  entries: readonly LockEntry[],
): LockEntry[] {
  const things = Object.values(unit === 'category' ? declaration.categories : declaration.services)
  const places = new Map(
    things.flatMap(({ id, was }, index) => [id, ...was].map((name) => [name, index] as const)),
  )
  return entries
    .filter(({ removed }) => removed === undefined)
    .sort((left, right) => (places.get(left.id) ?? places.size) - (places.get(right.id) ?? places.size))
}

/** For each slot the places of the units that decide what is written there: its own, or those that share an item with it. */
function decidersOf(slots: readonly LockEntry[], units: readonly LockEntry[]): number[][] {
  const own = new Map(units.map((unit, place) => [unit, place]))
  const places = new Map(
    units.flatMap(({ facts }, place) => (facts?.items ?? []).map(({ id }) => [id, place] as const)),
  )
  return slots.map((slot) => {
    const place = own.get(slot)
    if (place !== undefined) return [place]
    const found = new Set((slot.facts?.items ?? []).flatMap(({ id }) => places.get(id) ?? []))
    return [...found].sort((left, right) => left - right)
  })
}

function policyUnit({ id, slot, since, materialSince, optionalSince, facts }: LockEntry): PolicyUnit {
  return {
    id,
    slot,
    // What was answered while nothing was asked is no answer.
    since: optionalSince ?? since,
    materialSince,
    consent: REQUIREMENTS[facts?.consent ?? 'opt-in'],
    ...(facts?.items.some((item) => item.saleOrShare) ? { sells: true } : {}),
  }
}
