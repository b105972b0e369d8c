import type { DeclarationInput } from '../declaration.ts'
import { advance, type LockOptions, type LockUpdate } from './advance.ts'
import { sortedUnique } from './canonical.ts'
import type { Lock, LockEntry, LockProblem, LockResult } from './lock.ts'
import { lineageProblems } from './update.ts'

/** The three locks of a merge; `base` is missing where both sides added theirs. */
export interface LockMerge {
  base?: Lock
  ours: Lock
  theirs: Lock
}

/**
 * The lock after a merge, for the declaration as it was merged. What the base has is released: its slots stay. Our side's
 * additions keep their slots and generations, the other's come behind as one new generation. Strings that were written on the
 * other side meanwhile do not bear our fingerprint, and their visitors are asked in full; so that none of them passes for a
 * newer one of ours, a generation beyond the other side's last is made even where nothing material came from there.
 */
export function resolveLockConflict(
  { base, ours, theirs }: LockMerge,
  declaration: DeclarationInput,
  options: LockOptions,
): LockResult<LockUpdate> {
  const problems = [
    ...(base ? [...releasedProblems(base, ours, 'ours'), ...releasedProblems(base, theirs, 'theirs')] : []),
    ...lineageProblems(ours, declaration),
  ]
  if (problems.length > 0) return { ok: false, problems }
  const last = ours.generations.at(-1)!.generation
  const merged = {
    generations: ours.generations,
    after: foreignGeneration(ours, theirs),
    locales: [...new Set([...ours.locales, ...theirs.locales])],
    categories: carried(base?.categories, ours.categories, theirs.categories, last),
    services: carried(base?.services, ours.services, theirs.services, last),
  }
  return advance(merged, declaration, options)
}

/** The last generation of the other side that is not ours too; 0 if there is none. */
function foreignGeneration(ours: Lock, theirs: Lock): number {
  const known = new Set(ours.generations.map(({ fingerprint }) => fingerprint))
  return theirs.generations.findLast(({ fingerprint }) => !known.has(fingerprint))?.generation ?? 0
}

/** Our entries, with what the other side did to released ones: removed or renamed. */
function carried(
  base: LockEntry[] = [],
  ours: LockEntry[],
  theirs: LockEntry[],
  generation: number,
): LockEntry[] {
  return ours.map((entry, slot) => {
    const before = base[slot]
    const other = theirs[slot]
    if (!before || !other || entry.removed !== undefined) return entry
    if (other.removed !== undefined) {
      const { facts: _, ...rest } = entry
      return { ...rest, removed: generation }
    }
    if (other.id === before.id || entry.id !== before.id) return entry
    return { ...entry, id: other.id, was: sortedUnique([...entry.was, ...other.was]) }
  })
}

/** A released slot that a side renumbered, or a generation that it wrote anew: then it does not come from the base. */
function releasedProblems(base: Lock, side: Lock, name: 'ours' | 'theirs'): LockProblem[] {
  const foreign = base.generations.find(
    ({ fingerprint }, index) => side.generations[index]?.fingerprint !== fingerprint,
  )
  const moved = (['categories', 'services'] as const).some((kind) =>
    base[kind].some(
      ({ slot, id }) => !side[kind][slot] || ![side[kind][slot].id, ...side[kind][slot].was].includes(id),
    ),
  )
  if (!foreign && !moved && base.unit === side.unit) return []
  const message = `The lock of ${name} does not continue that of the merge base, whose slots are released. Take one side, then run cookie-charter lock.`
  return [{ code: 'lock/lineage', pointer: '', message }]
}
