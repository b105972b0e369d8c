import type { DeclarationInput } from '../declaration.ts'
import { headOf } from '../lock/digests.ts'
import type { Lock, LockEntry } from '../lock/lock.ts'
import type { ConsentPolicy, PolicyUnit } from './policy.ts'

/**
 * The policy that a site ships: units, slots and generations from the lock, which holds even where it is stale;
 * lifetimes, the default locale and the order from the declaration.
 */
export function compilePolicy(declaration: DeclarationInput, lock: Lock): ConsentPolicy {
  const [own, others] =
    lock.unit === 'category' ? [lock.categories, lock.services] : [lock.services, lock.categories]
  const { lifetime, gpc } = declaration.consent
  return {
    version: 1,
    site: lock.site,
    unit: lock.unit,
    generation: lock.generations.at(-1)!.generation,
    firstGeneration: lock.generations[0]!.generation,
    heads: lock.generations.map(({ fingerprint }) => headOf(fingerprint)).join(''),
    locales: lock.locales,
    defaultLocale: Math.max(0, lock.locales.indexOf(declaration.locales[0]!)),
    slots: { categories: lock.categories.length, services: lock.services.length },
    lifetime: {
      ...(lifetime?.granted === undefined ? {} : { granted: lifetime.granted }),
      ...(lifetime?.denied === undefined ? {} : { denied: lifetime.denied }),
    },
    gpc: gpc === 'honoured',
    units: inOrder(declaration, lock.unit, own).map((entry) => policyUnit(entry, others)),
  }
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

function policyUnit(
  { id, slot, since, materialSince, optionalSince, facts }: LockEntry,
  others: readonly LockEntry[],
): PolicyUnit {
  const items = facts?.items ?? []
  const ids = new Set(items.map((item) => item.id))
  return {
    id,
    slot,
    since,
    materialSince,
    ...(optionalSince === undefined ? {} : { optionalSince }),
    consent: facts?.consent ?? 'opt-in',
    ...(items.some((item) => item.saleOrShare) ? { sells: true } : {}),
    others: others
      .filter((other) => other.facts?.items.some((item) => ids.has(item.id)))
      .map((other) => other.slot),
  }
}
