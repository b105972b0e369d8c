import { type SegmentMatcher, segmentPattern } from './segment-pattern.ts'

/** A set of places in a glob that a path has reached; empty when no further segment can match. */
export type GlobState = ReadonlySet<number>

/** A compiled glob over the segments of a path. A walk steps through it and prunes where the state is empty. */
export interface Glob {
  readonly start: GlobState
  step(state: GlobState, segment: string): GlobState
  accepts(state: GlobState): boolean
}

export interface GlobOptions {
  /** Whether wildcards match names that begin with a dot. */
  dot: boolean
}

type Part = 'globstar' | { matches: SegmentMatcher; literalDot: boolean }

/** Compiles a glob with `/` between segments; `**` stands for any number of them, at the end for at least one. */
export function compileGlob(pattern: string, { dot }: GlobOptions): Glob {
  const parts = partsOf(pattern)
  const visible = (part: Part, segment: string) =>
    dot || !segment.startsWith('.') || (part !== 'globstar' && part.literalDot)
  return {
    start: close(parts, [0]),
    step(state, segment) {
      const next: number[] = []
      for (const place of state) {
        const part = parts[place]
        if (part === undefined || !visible(part, segment)) continue
        if (part === 'globstar') next.push(place)
        else if (part.matches(segment)) next.push(place + 1)
      }
      return close(parts, next)
    },
    accepts: (state) => state.has(parts.length),
  }
}

/** Whether a relative path fits a glob. */
export function globMatches(glob: Glob, path: string): boolean {
  const state = path
    .split('/')
    .reduce<GlobState>((reached, segment) => glob.step(reached, segment), glob.start)
  return glob.accepts(state)
}

/** Whether a word is meant as a glob. */
export function isGlob(word: string): boolean {
  return /[*?[{]/.test(word)
}

function partsOf(pattern: string): Part[] {
  const segments = pattern.split('/').filter((segment) => segment !== '' && segment !== '.')
  if (segments.at(-1) === '**') segments.push('*')
  return segments.map((segment) =>
    segment === '**' ? 'globstar' : { matches: segmentPattern(segment), literalDot: /^\\?\./.test(segment) },
  )
}

/** A globstar may stand for nothing: the place after it is reached with it. */
function close(parts: readonly Part[], places: readonly number[]): GlobState {
  const reached = new Set<number>()
  for (let place of places) {
    reached.add(place)
    while (parts[place] === 'globstar') reached.add(++place)
  }
  return reached
}
