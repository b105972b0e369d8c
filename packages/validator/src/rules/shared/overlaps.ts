import { type Glob, globsOverlap } from './glob.ts'

/** Something that has a literal name or a pattern. */
export interface Named<T> {
  readonly entry: T
  readonly glob: Glob
  readonly isPattern: boolean
}

/** A pattern and another entry that can match one name with it. */
export interface Overlap<T> {
  readonly pattern: T
  readonly other: T
  /** Both are patterns with the same number of literal characters: nothing decides between them. */
  readonly isTie: boolean
}

interface Ranked<T> {
  readonly entry: T
  readonly glob: Glob
  readonly isPattern: boolean
  /** Its place in the order given. */
  readonly place: number
  readonly prefix: string
  /** More literal characters are more specific, and a literal name is the most specific. */
  readonly specificity: number
}

/** Pairs looked at in one kind of storage; 10,000 honest items need a small part of it. */
const mostPairs = 200_000

/**
 * At most one overlap for each pattern, a tie before others: at the less specific of the two, at the later one of a
 * tie. Entries are sorted by how they begin, so that a pattern meets only those that begin as it does; the work is
 * bounded, and past the bound nothing more is found.
 */
export function overlaps<T>(
  named: readonly Named<T>[],
  mayMeet: (one: T, other: T) => boolean,
): Overlap<T>[] {
  const found = new Map<number, Overlap<T>>()
  let pairs = 0
  const entries = named.map(ranked).sort(byBeginning)
  for (const [index, one] of entries.entries()) {
    if (!one.isPattern) continue
    for (let next = index + 1; next < entries.length && pairs < mostPairs; next++, pairs++) {
      const other = entries[next]!
      if (!other.prefix.startsWith(one.prefix)) break
      if (!globsOverlap(one.glob, other.glob) || !mayMeet(one.entry, other.entry)) continue
      const [broad, narrow] = broaderFirst(one, other)
      const isTie = broad.specificity === narrow.specificity
      if (isTie || !found.has(broad.place))
        found.set(broad.place, { pattern: broad.entry, other: narrow.entry, isTie })
    }
  }
  return [...found].sort(([one], [other]) => one - other).map(([, overlap]) => overlap)
}

function ranked<T>({ entry, glob, isPattern }: Named<T>, place: number): Ranked<T> {
  const specificity = isPattern ? glob.literals : Number.POSITIVE_INFINITY
  return { entry, glob, isPattern, place, prefix: glob.prefix, specificity }
}

function byBeginning(one: Ranked<unknown>, other: Ranked<unknown>): number {
  if (one.prefix !== other.prefix) return one.prefix < other.prefix ? -1 : 1
  return Number(other.isPattern) - Number(one.isPattern)
}

function broaderFirst<T>(one: Ranked<T>, other: Ranked<T>): [Ranked<T>, Ranked<T>] {
  const isFirst =
    one.specificity === other.specificity ? one.place > other.place : one.specificity < other.specificity
  return isFirst ? [one, other] : [other, one]
}
