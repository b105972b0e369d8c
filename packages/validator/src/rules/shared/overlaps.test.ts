import { describe, expect, it } from 'vitest'
import { literalGlob, parseGlob } from './glob.ts'
import { type Named, overlaps } from './overlaps.ts'

const named = (...texts: string[]): Named<string>[] =>
  texts.map((entry) => {
    const isPattern = entry.includes('*')
    return { entry, isPattern, glob: isPattern ? parseGlob(entry) : literalGlob(entry) }
  })
const always = () => true
const found = (...texts: string[]) =>
  overlaps(named(...texts), always).map(({ pattern, other, isTie }) => [pattern, other, isTie])

describe('overlaps', () => {
  it('tells the pattern that a name or a narrower pattern takes from', () => {
    expect(found('_ga', '_ga*')).toEqual([['_ga*', '_ga', false]])
    expect(found('_ga_*', '_ga*')).toEqual([['_ga*', '_ga_*', false]])
  })
  it('tells the later of two that tie, before anything else about it', () => {
    expect(found('a*z', 'abc', 'a*c', '*yz')).toEqual([
      ['a*c', 'abc', false],
      ['*yz', 'a*z', true],
    ])
    expect(found('ab*', '*yz', '*yy', 'abyy')).toEqual([
      ['ab*', 'abyy', false],
      ['*yz', 'ab*', true],
      ['*yy', 'ab*', true],
    ])
  })
  it('finds nothing between what begins or ends otherwise', () => {
    expect(found('_ga*', '_gid', '_hj*', 'x*_ga')).toEqual([])
  })
  it('leaves out pairs that never meet', () => {
    expect(overlaps(named('_ga', '_ga*'), () => false)).toEqual([])
  })
  it('ends soon whatever the patterns', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => `*${index}`)
    expect(overlaps(named(...many), always).length).toBeLessThanOrEqual(10_000)
  })
})
