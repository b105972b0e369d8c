import { describe, expect, it } from 'vitest'
import { expandBraces } from './braces.ts'
import { compileGlob, globMatches } from './glob.ts'
import { segmentPattern } from './segment-pattern.ts'

const fits = (pattern: string, path: string, dot = false) => globMatches(compileGlob(pattern, { dot }), path)

describe('segmentPattern', () => {
  it.each([
    ['*.yaml', 'a.yaml', true],
    ['*.yaml', 'a.yml', false],
    ['a?c', 'abc', true],
    ['a?c', 'ac', false],
    ['a?c', 'a😀c', true],
    ['[a-c]x', 'bx', true],
    ['[!a-c]x', 'bx', false],
    ['[]]x', ']x', true],
    ['[a', '[a', true],
    ['\\*', '*', true],
    ['\\*', 'x', false],
    ['*a*b*', 'xxaxxbxx', true],
    ['a*', '', false],
    ['', '', true],
  ])('%s on %s: %s', (pattern, name, expected) => expect(segmentPattern(pattern)(name)).toBe(expected))

  it('does not explode on many stars', () => {
    expect(segmentPattern(`${'*a'.repeat(200)}b`)('a'.repeat(5_000))).toBe(false)
  })
})

describe('compileGlob', () => {
  it.each([
    ['**/*.yaml', 'a.yaml', true],
    ['**/*.yaml', 'x/y/a.yaml', true],
    ['*/*.yaml', 'x/y/a.yaml', false],
    ['x/**/a.yaml', 'x/a.yaml', true],
    ['x/**', 'x', false],
    ['x/**', 'x/y/z', true],
    ['./x/*.yaml', 'x/a.yaml', true],
    ['*.yaml', '.a.yaml', false],
    ['**/a.yaml', '.x/a.yaml', false],
    ['.x/*.yaml', '.x/a.yaml', true],
  ])('%s on %s: %s', (pattern, path, expected) => expect(fits(pattern, path)).toBe(expected))

  it('matches names with a leading dot where asked', () => expect(fits('*', '.a', true)).toBe(true))

  it('does not explode on many globstars', () => {
    expect(fits(`${'**/a/'.repeat(60)}b`, `${'a/'.repeat(400)}c`)).toBe(false)
  })

  it('tells a walk where nothing can match any more', () => {
    const glob = compileGlob('portals/*/x.yaml', { dot: false })
    expect(glob.step(glob.start, 'elsewhere').size).toBe(0)
    expect(glob.step(glob.start, 'portals').size).toBe(1)
  })
})

describe('expandBraces', () => {
  it.each([
    ['a.{yaml,yml}', ['a.yaml', 'a.yml']],
    ['{a,b}/{c,d}', ['a/c', 'a/d', 'b/c', 'b/d']],
    ['{a,{b,c}}', ['a', 'b', 'c']],
    ['{a}', ['{a}']],
    ['{a', ['{a']],
    ['x{a}y{b,c}', ['x{a}yb', 'x{a}yc']],
  ])('%s', (pattern, expected) => expect(expandBraces(pattern)).toEqual(expected))

  it('is bounded', () => expect(expandBraces('{a,b}'.repeat(40)).length).toBeLessThan(2_000))
})
