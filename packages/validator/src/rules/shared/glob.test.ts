import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeGlob, globMatches, globsOverlap, literalGlob, parseGlob } from './glob.ts'

describe('globMatches', () => {
  it.each([
    ['_ga_*', '_ga_ABC', true],
    ['_ga_*', '_ga_', true],
    ['_ga_*', '_ga', false],
    ['_pk_id.*.*', '_pk_id.1.ab', true],
    ['_pk_id.?.????', '_pk_id.1.adcb', true],
    ['_pk_id.?.????', '_pk_id.12.adcb', false],
    ['mp_*_mixpanel', 'mp_token_mixpanel', true],
    ['mp_*_mixpanel', 'mp_mixpanel', false],
    ['*ab*ab', 'ab', false],
    ['*ab*ab', 'abab', true],
    ['a\\*b', 'a*b', true],
    ['a\\*b', 'axb', false],
    ['\\\\*', '\\x', true],
    ['end\\', 'end\\', true],
    ['*', '', true],
    ['', '', true],
    ['', 'a', false],
    ['?', '🍪', true],
    ['A*', 'ab', false],
    ['_ga_.*', '_ga_x', false],
  ])('%s and %s: %s', (pattern, name, expected) =>
    expect(globMatches(parseGlob(pattern), name)).toBe(expected),
  )

  it('never confuses an escaped name with another', () => {
    fc.assert(fc.property(fc.string(), (name) => globMatches(parseGlob(escapeGlob(name)), name)))
  })

  it('stays fast on what makes backtracking matchers explode', () => {
    const glob = parseGlob('*a'.repeat(2000))
    expect(globMatches(glob, 'a'.repeat(1999) + 'b'.repeat(2000))).toBe(false)
  })

  it('takes nothing longer than a browser stores for a match', () => {
    expect(globMatches(parseGlob('a'.repeat(5000)), 'a'.repeat(4000))).toBe(false)
  })
})

describe('globsOverlap', () => {
  it.each([
    ['_ga*', '_ga_*', true],
    ['_ga*', '_gi*', false],
    ['a*z', '*b', false],
    ['a*z', 'ab*', true],
    ['a?c', 'ab*', true],
    ['a?c', '*b*', true],
    ['a?c', '?b?', true],
    ['a?c', '?b', false],
    ['a*b*c', 'ac', false],
    ['a*b*c', 'a?c', true],
    ['session', 'sess*', true],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(globsOverlap(parseGlob(one), parseGlob(other))).toBe(expected)
    expect(globsOverlap(parseGlob(other), parseGlob(one))).toBe(expected)
  })

  it('agrees with trying every short name', () => {
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 4 })
    const names = ['']
    for (const name of names) if (name.length < 8) names.push(`${name}a`, `${name}b`)
    fc.assert(
      fc.property(pattern, pattern, (one, other) => {
        const [a, b] = [parseGlob(one), parseGlob(other)]
        return (
          globsOverlap(a, b) ===
          names.some((name) => matchesByRegExp(one, name) && matchesByRegExp(other, name))
        )
      }),
      { numRuns: 300 },
    )
  })
})

function matchesByRegExp(pattern: string, name: string): boolean {
  return new RegExp(`^${pattern.replace(/\*/g, '.*').replace(/\?/g, '.')}$`).test(name)
}

describe('what is literal in a glob', () => {
  it.each([
    ['_ga_*', '_ga_', 4],
    ['_pk_?d.*x', '_pk_', 7],
    ['*', '', 0],
    ['\\**', '*', 1],
    ['plain', 'plain', 5],
  ])('%s begins with %s and has %d', (pattern, prefix, length) => {
    expect(parseGlob(pattern).prefix).toBe(prefix)
    expect(parseGlob(pattern).literals).toBe(length)
  })

  it('is all of a literal name', () => expect(literalGlob('a*b').literals).toBe(3))
})
