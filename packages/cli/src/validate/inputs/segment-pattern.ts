/** Whether a name fits a pattern. */
export type SegmentMatcher = (name: string) => boolean

type Token =
  | { kind: 'star' }
  | { kind: 'any' }
  | { kind: 'literal'; character: string }
  | { kind: 'set'; negated: boolean; ranges: readonly (readonly [string, string])[] }

/**
 * Compiles one segment of a glob: `*` any run, `?` one character, `[a-z]` and `[!a-z]` sets, `\` escapes. Takes time
 * proportional to pattern times name at worst; an unclosed bracket stands for itself.
 */
export function segmentPattern(pattern: string): SegmentMatcher {
  const tokens = tokensOf([...pattern])
  return (name) => matches(tokens, [...name])
}

function tokensOf(characters: readonly string[]): Token[] {
  const tokens: Token[] = []
  for (let index = 0; index < characters.length; index++) {
    const character = characters[index]!
    if (character === '*') {
      if (tokens.at(-1)?.kind !== 'star') tokens.push({ kind: 'star' })
    } else if (character === '?') tokens.push({ kind: 'any' })
    else if (character === '\\' && index + 1 < characters.length)
      tokens.push({ kind: 'literal', character: characters[++index]! })
    else if (character === '[') {
      const end = endOfSet(characters, index)
      if (end < 0) tokens.push({ kind: 'literal', character })
      else {
        tokens.push(setOf(characters.slice(index + 1, end)))
        index = end
      }
    } else tokens.push({ kind: 'literal', character })
  }
  return tokens
}

/** Where the set that begins here closes; a bracket right after its beginning belongs to it (POSIX 9.3.5). */
function endOfSet(characters: readonly string[], start: number): number {
  const first = characters[start + 1] === '!' || characters[start + 1] === '^' ? start + 2 : start + 1
  return characters.indexOf(']', first + 1)
}

function setOf(body: readonly string[]): Token {
  const negated = body[0] === '!' || body[0] === '^'
  const members = negated ? body.slice(1) : body
  const ranges: [string, string][] = []
  for (let index = 0; index < members.length; index++) {
    const from = members[index]!
    const to = members[index + 2]
    const isRange = members[index + 1] === '-' && to !== undefined
    ranges.push(isRange ? [from, to] : [from, from])
    if (isRange) index += 2
  }
  return { kind: 'set', negated, ranges }
}

/** Two pointers: on a mismatch the last star takes one character more. */
function matches(tokens: readonly Token[], name: readonly string[]): boolean {
  let token = 0
  let at = 0
  let star = -1
  let starAt = 0
  while (at < name.length) {
    const current = tokens[token]
    if (current?.kind === 'star') {
      star = token++
      starAt = at
    } else if (current && fits(current, name[at]!)) {
      token++
      at++
    } else if (star >= 0) {
      token = star + 1
      at = ++starAt
    } else return false
  }
  return tokens.slice(token).every(({ kind }) => kind === 'star')
}

function fits(token: Token, character: string): boolean {
  if (token.kind === 'literal') return token.character === character
  if (token.kind !== 'set') return token.kind === 'any'
  return token.negated !== token.ranges.some(([from, to]) => from <= character && character <= to)
}
