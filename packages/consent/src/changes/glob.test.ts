import { expect, it } from 'vitest'
import { globCovers, literalPattern } from './glob.ts'

it.each([
  ['_ga_*', '_ga_x', true],
  ['_ga_*', '_ga_*', true],
  ['_ga_*', '_ga_?', true],
  ['_ga_?', '_ga_*', false],
  ['_ga_*', '_ga_', true],
  ['_ga_*', '_g*', false],
  ['*', '', true],
  ['?*', '', false],
  ['?*', '*?', true],
  ['*a*', '*aa*', true],
  ['*aa*', '*a*', false],
  ['a*b*c', 'a*c', false],
  ['a*c', 'a*b*c', true],
  ['*a?c*', '*abc*', true],
  ['?', 'é', true],
  ['a\\*', 'a*', false],
  ['a*', 'a\\*', true],
  ['a\\', 'a\\', true],
])('%s covers %s: %s', (wide, narrow, covers) => {
  expect(globCovers(wide, narrow)).toBe(covers)
})

it('takes a literal name as itself', () => {
  for (const name of ['a*b', 'a?b', 'a\\b', '*']) {
    expect(globCovers(literalPattern(name), literalPattern(name))).toBe(true)
    expect(globCovers(literalPattern(name), '*')).toBe(false)
  }
})

it('agrees with trying every short name', () => {
  const names = ['']
  for (let from = 0; names.length < 364; from++) names.push(...'abx'.split('').map((c) => names[from] + c))
  const matches = (pattern: string, name: string) =>
    new RegExp(`^${pattern.replaceAll('*', '.*').replaceAll('?', '.')}$`).test(name)
  const patterns = [
    '*',
    '?',
    'a*',
    '*a',
    '*a*',
    'a?',
    '?a*',
    '*b?',
    'a*b',
    '*ab*',
    'ab',
    'a*b*',
    '**a',
    '?*?',
    '',
  ]
  for (const wide of patterns)
    for (const narrow of patterns) {
      const covers = names.every((name) => !matches(narrow, name) || matches(wide, name))
      expect([wide, narrow, globCovers(wide, narrow)]).toEqual([wide, narrow, covers])
    }
})

it('gives up on patterns made to take long, on the side of caution', () => {
  const hard = '*a'.repeat(200) + '?'.repeat(200)
  expect(globCovers(`${hard}*`, `*${'?a'.repeat(300)}*b`)).toBe(false)
})
