import { remembered } from '../../remembered.ts'

/** A glob over names, ready to match: `*` any run, `?` one character, `\` takes the next as it is. */
export interface Glob {
  /** Runs of places between the stars; a place is a character, or undefined for `?`. One run means no star. */
  readonly runs: readonly Run[]
  /** The characters before the first star or question mark. */
  readonly prefix: string
  /** How many places are a given character: its specificity. */
  readonly literals: number
}

type Run = readonly (string | undefined)[]

/** No browser stores a longer name (RFC 6265bis section 5.6 step 5), and work is bounded by it. */
const longest = 4096

/** Reads a glob. Never fails: a lone `\` at the end is itself. */
export const parseGlob = remembered((pattern): Glob => {
  const runs: (string | undefined)[][] = [[]]
  let escaped = false
  for (const character of pattern.slice(0, longest + 1)) {
    const run = runs.at(-1)!
    if (escaped) run.push(character)
    else if (character === '?') run.push(undefined)
    else if (character === '*') runs.push([])
    else if (character !== '\\') run.push(character)
    escaped = character === '\\' && !escaped
  }
  if (escaped) runs.at(-1)!.push('\\')
  return globOf(runs)
})

/** A literal name as a glob that matches it alone. */
export const literalGlob = remembered((name): Glob => globOf([[...name.slice(0, longest + 1)]]))

function globOf(runs: readonly Run[]): Glob {
  const first = runs[0]!
  const end = first.indexOf(undefined)
  let literals = 0
  for (const run of runs) for (const place of run) if (place !== undefined) literals++
  return { runs, prefix: (end === -1 ? first : first.slice(0, end)).join(''), literals }
}

/** A literal text with what a glob gives a meaning escaped. */
export function escapeGlob(literal: string): string {
  return literal.replace(/[*?\\]/g, '\\$&')
}

/** Whether a glob matches a name as a whole, in upper and lower case as written. */
export function globMatches(glob: Glob, name: string): boolean {
  return globsOverlap(glob, literalGlob(name))
}

/**
 * Whether some name is matched by both. Two globs with stars overlap as soon as their first and last runs agree,
 * because the stars take the rest; where one has none, the other's runs are looked for in it from the left.
 */
export function globsOverlap(one: Glob, other: Glob): boolean {
  const [oneStarred, otherStarred] = [one.runs.length > 1, other.runs.length > 1]
  if (oneStarred && otherStarred) return startsAlike(one, other) && endAlike(one, other)
  if (otherStarred) return holdsRuns(one.runs[0]!, other.runs)
  return oneStarred ? holdsRuns(other.runs[0]!, one.runs) : isAlike(one.runs[0]!, other.runs[0]!)
}

function startsAlike(one: Glob, other: Glob): boolean {
  const [a, b] = [one.runs[0]!, other.runs[0]!]
  return agree(a, 0, b, 0, Math.min(a.length, b.length))
}

function endAlike(one: Glob, other: Glob): boolean {
  const [a, b] = [one.runs.at(-1)!, other.runs.at(-1)!]
  const length = Math.min(a.length, b.length)
  return agree(a, a.length - length, b, b.length - length, length)
}

function isAlike(a: Run, b: Run): boolean {
  return a.length === b.length && agree(a, 0, b, 0, a.length)
}

function agree(a: Run, fromA: number, b: Run, fromB: number, length: number): boolean {
  for (let index = 0; index < length; index++) {
    const [left, right] = [a[fromA + index], b[fromB + index]]
    if (left !== undefined && right !== undefined && left !== right) return false
  }
  return true
}

/** The first run at the start, the last at the end, the others between them, each as far left as it goes. */
function holdsRuns(text: Run, runs: readonly Run[]): boolean {
  const [first, last] = [runs[0]!, runs.at(-1)!]
  const end = text.length - last.length
  if (
    first.length > end ||
    !agree(text, 0, first, 0, first.length) ||
    !agree(text, end, last, 0, last.length)
  )
    return false
  let at = first.length
  for (const run of runs.slice(1, -1)) {
    at = indexOfRun(text, run, at, end)
    if (at === -1) return false
    at += run.length
  }
  return true
}

function indexOfRun(text: Run, run: Run, from: number, end: number): number {
  for (let at = from; at + run.length <= end; at++) if (agree(text, at, run, 0, run.length)) return at
  return -1
}
