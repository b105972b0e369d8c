const ANY = Symbol('*')
const ONE = Symbol('?')

/** More steps than a real pair of patterns ever needs; past it the answer is the cautious one. */
const MAX_STEPS = 1_000_000

type Symbols = (string | typeof ANY | typeof ONE)[]

/** A literal name as a pattern that matches it alone. */
export function literalPattern(name: string): string {
  return name.replace(/[*?\\]/g, '\\$&')
}

function symbolsOf(pattern: string): Symbols {
  const symbols: Symbols = []
  for (let index = 0; index < pattern.length; index++) {
    const character = pattern[index]!
    if (character === '\\' && index + 1 < pattern.length) symbols.push(pattern[++index]!)
    else if (character === '?') symbols.push(ONE)
    else if (character !== '*') symbols.push(character)
    else if (symbols.at(-1) !== ANY) symbols.push(ANY)
  }
  return symbols
}

/** The places that can be reached without reading: a run may be empty. */
function closed(symbols: Symbols, places: Iterable<number>): number[] {
  const seen = new Set<number>()
  for (let place of places) {
    seen.add(place)
    while (symbols[place] === ANY) seen.add(++place)
  }
  return [...seen].sort((left, right) => left - right)
}

function step(symbols: Symbols, places: number[], character: string | undefined): number[] {
  const next: number[] = []
  for (const place of places) {
    const symbol = symbols[place]
    if (symbol === ANY) next.push(place)
    else if (symbol === ONE || (symbol !== undefined && symbol === character)) next.push(place + 1)
  }
  return closed(symbols, next)
}

/**
 * Whether every name that `narrow` matches is matched by `wide` (globs: `*` any run, `?` one character, `\` escapes).
 * Walks both as automata; gives up with false where that takes too many states, so that the answer errs to "wider".
 */
export function globCovers(wide: string, narrow: string): boolean {
  const [outer, inner] = [symbolsOf(wide), symbolsOf(narrow)]
  const letters = new Set([...outer, ...inner].filter((symbol) => typeof symbol === 'string'))
  const alphabet: (string | undefined)[] = [...letters, undefined] // undefined: any character that neither names
  const queue: [number[], number[]][] = [[closed(inner, [0]), closed(outer, [0])]]
  const seen = new Set<string>()
  let steps = wide.length + narrow.length
  for (let pair = queue.pop(); pair; pair = queue.pop()) {
    const [inside, outside] = pair
    if (inside.includes(inner.length) && !outside.includes(outer.length)) return false
    for (const character of alphabet) {
      steps += inside.length + outside.length
      if (steps > MAX_STEPS) return false
      const next = step(inner, inside, character)
      if (next.length === 0) continue
      const other = step(outer, outside, character)
      const key = `${next} ${other}`
      if (seen.has(key)) continue
      if (other.length === 0) return false
      seen.add(key)
      queue.push([next, other])
    }
  }
  return true
}
