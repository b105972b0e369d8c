import { remembered } from '../../remembered.ts'
import { type Glob, globMatches, parseGlob } from './glob.ts'
import { type KnownItem, knownItems } from './known-items.ts'

interface KnownPattern {
  readonly row: KnownItem
  readonly glob: Glob
  /** What stands before the star. */
  readonly prefix: string
  /** The prefix without the separators at its end. */
  readonly bare: string
}

const longest = 256

const isPattern = (row: KnownItem) => row.name.includes('*')
const exact = new Map(knownItems.filter((row) => !isPattern(row)).map((row) => [row.name, row]))
/** The longer, the more exact. */
const patterns: readonly KnownPattern[] = knownItems
  .filter(isPattern)
  .map((row) => {
    const prefix = row.name.slice(0, row.name.indexOf('*'))
    return { row, glob: parseGlob(row.name), prefix, bare: bareName(prefix) }
  })
  .sort((one, other) => other.prefix.length - one.prefix.length)
/** By their first character, so that a name meets few of them. */
const byFirst = new Map<string, KnownPattern[]>()
for (const pattern of patterns) {
  const first = pattern.prefix.charAt(0)
  byFirst.set(first, [...(byFirst.get(first) ?? []), pattern])
}

/** The patterns whose prefix begins as a name does. */
function patternsLike(name: string): readonly KnownPattern[] {
  return byFirst.get(name.charAt(0)) ?? []
}

/** The row of a literal name. */
export const knownName = remembered((name): KnownItem | undefined => {
  if (name.length > longest) return undefined
  return (
    exact.get(name) ??
    patternsLike(name).find(({ glob, prefix }) => name.startsWith(prefix) && globMatches(glob, name))?.row
  )
})

/** The row of a pattern's literal part: the same name, or one that every row's prefix begins. */
export const knownPrefix = remembered((literal): KnownItem | undefined => {
  const bare = bareName(literal)
  const same = exact.get(literal) ?? exact.get(bare)
  if (same) return same
  return patternsLike(literal).find(
    (known) => literal.startsWith(known.prefix) || (known.row.extended && known.bare === bare),
  )?.row
})

/** The row of a name that its maker never sets without something added, as people write it: `_pk_id`, `_pk_id.`. */
export const extendedName = remembered((name): KnownItem | undefined => {
  if (name.length > longest || exact.has(name)) return undefined
  const bare = bareName(name)
  return patternsLike(name).find((known) => known.row.extended && known.bare === bare)?.row
})

/** The row of a name that is an instance of a maker's pattern: `_ga_BB28FVWH9P`. Families have none. */
export function instanceOf(name: string): KnownItem | undefined {
  if (name.length > longest || exact.has(name)) return undefined
  return patternsLike(name).find(
    ({ row, glob, prefix }) => !row.family && name.length > prefix.length && globMatches(glob, name),
  )?.row
}

/** A name without the separators at its end, which people write or leave out. */
export function bareName(name: string): string {
  return name.replace(/[-._]{1,8}$/, '')
}
