import fc from 'fast-check'
import { expect, test } from 'vitest'
import { displayWidth, graphemes } from './display-width.ts'

test.each([
  ['', 0],
  ['Régaz – “ça”…', 13],
  ['日本語', 6],
  ['ｆｕｌｌ', 8],
  ['한국', 4],
  ['👍🏽', 2],
  ['👩‍👩‍👧', 2],
  ['🇫🇷', 2],
  ['e\u0301', 1],
  ['©', 1],
  ['©\ufe0f', 2],
  ['\u0301', 0],
  ['שלום', 4],
])('%s takes %i columns', (text, width) => {
  expect(displayWidth(text)).toBe(width)
})

test('graphemes put together are the text, and what is cut without ICU is cut as ICU would', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
  const letters = fc.string({
    unit: fc.integer({ min: 0x20, max: 0x2ff }).map((code) => String.fromCharCode(code)),
  })
  fc.assert(
    fc.property(fc.oneof(letters, fc.string({ unit: 'grapheme' })), (text) => {
      expect(graphemes(text)).toEqual(Array.from(segmenter.segment(text), ({ segment }) => segment))
    }),
  )
})
