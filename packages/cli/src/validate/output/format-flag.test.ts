import { describe, expect, it } from 'vitest'
import { isForPeople, parseFormats } from './format-flag.ts'

const known = ['pretty', 'json', 'sarif']

describe('parseFormats', () => {
  it('reads formats and their files', () =>
    expect(parseFormats(['pretty=-', 'json=a=b.json'], known)).toEqual([
      { format: 'pretty' },
      { format: 'json', file: 'a=b.json' },
    ]))

  it.each([
    [['jsn'], 'There is no format "jsn".'],
    [['json='], '--format json= names no file.'],
    [['json', 'pretty'], 'json and pretty cannot both go to standard output.'],
    [['json=a', 'sarif=a'], 'json and sarif cannot both go to a.'],
    [['json=a/b', 'sarif=./a//b'], 'json and sarif cannot both go to ./a//b.'],
    [['json=-', 'sarif'], 'json and sarif cannot both go to standard output.'],
    [['constructor'], 'There is no format "constructor".'],
  ])('refuses %j', (words, sentence) => expect(() => parseFormats(words, known)).toThrow(sentence))
})

describe('isForPeople', () => {
  it('sees whether standard output carries what a machine reads', () => {
    expect(isForPeople([{ format: 'pretty' }, { format: 'json', file: 'x' }])).toBe(true)
    expect(isForPeople([{ format: 'json', file: 'x' }])).toBe(true)
    expect(isForPeople([{ format: 'markdown' }])).toBe(false)
  })
})
