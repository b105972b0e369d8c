import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isLatin, letterCount, octets, plainText, wordCount, wordsOf } from './words.ts'

describe('plainText', () => {
  it.each([
    ['  (Pending…) ', 'pending'],
    ['Keeps\u00a0the  choice.', 'keeps the choice'],
    ['ＡＢＣ', 'abc'],
    ['…', ''],
  ])('%j becomes %j', (text, plain) => expect(plainText(text)).toBe(plain))

  it('takes linear time on a long run of punctuation', () => {
    expect(plainText(`a${'.'.repeat(200_000)}b`)).toHaveLength(200_002)
  })
})

describe('words', () => {
  it('are letters, marks and digits', () => expect(wordsOf('L’été, _ga 2!')).toEqual(['l', 'été', 'ga', '2']))
  it('are the same whether looked for the short way or the long', () => {
    for (const text of ['L’œuvre à 2 €', 'Straße, Ärger; 10 %', 'žluťoučký kůň', 'a_b-c.d', '½ ª × ÷']) {
      expect([...wordsOf(text), '语']).toEqual(wordsOf(`${text} 语`))
      expect(letterCount(text) + 1).toBe(letterCount(`${text} 语`))
    }
  })
  it('are so for every character that counts as Latin, and so are plain texts', () => {
    for (let unit = 0; unit < 0xffff; unit++) {
      const character = String.fromCharCode(unit)
      if (!isLatin(character)) continue
      const text = `a${character}b ${character}c${character}`
      expect([...wordsOf(text), '语'], unit.toString(16)).toEqual(wordsOf(`${text} 语`))
      expect(`${plainText(`${text}x`)} 语`, unit.toString(16)).toBe(plainText(`${text}x 语`))
      expect(`语 ${plainText(`x${text}`)}`, unit.toString(16)).toBe(plainText(`语 x${text}`))
    }
  })
  it('count in scripts without spaces', () =>
    expect([wordCount('a b c'), wordCount('用于统计访问量')]).toEqual([3, 4]))
  it('count letters', () => expect(letterCount('a-b. 3')).toBe(3))
})

describe('octets', () => {
  it('are those of UTF-8', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => octets(text) === Buffer.byteLength(text)))
  })
  it('of a lone surrogate are three', () => expect(octets('\ud800')).toBe(3))
})
