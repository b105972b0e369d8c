import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codeFrame, linesOf } from './code-frame.ts'
import { displayWidth } from './display-width.ts'
import { plainStyle } from './style.ts'
import { anyText } from './testing/sample-reports.ts'

const span = (line: number, column: number, endLine: number, endColumn: number) => ({
  line,
  column,
  endLine,
  endColumn,
})
const frame = (text: string, place: ReturnType<typeof span>, width = 80) =>
  codeFrame(linesOf(text), place, plainStyle, width)

test('carets lie under exactly the span, with two lines before and one after', () => {
  expect(frame('a: 1\nb: 2\nc: 3\nd: 45\ne: 6\n', span(4, 4, 4, 6))).toEqual([
    '  2 │ b: 2',
    '  3 │ c: 3',
    '> 4 │ d: 45',
    '    │    ^^',
    '  5 │ e: 6',
  ])
})

test('an empty span has one caret, also at the end of a line and of the file', () => {
  expect(frame('ab', span(1, 3, 1, 3))).toEqual(['> 1 │ ab', '    │   ^'])
  expect(frame('', span(1, 1, 1, 1))).toEqual(['> 1 │', '    │ ^'])
})

test('a tab reaches to the next fourth column, wide characters take two, combining ones none', () => {
  expect(frame('\tx: y', span(1, 5, 1, 6))).toEqual(['> 1 │     x: y', '    │        ^'])
  expect(frame('日本: x', span(1, 5, 1, 6))).toEqual(['> 1 │ 日本: x', '    │       ^'])
  expect(frame('e\u0301👍🏽: x', span(1, 9, 1, 10))[1]).toBe('    │      ^')
  expect(frame('日本: x', span(1, 1, 1, 3))[1]).toBe('    │ ^^^^')
})

test('control characters are shown, and carets reach under what is shown for them', () => {
  expect(frame('a\u001bb', span(1, 2, 1, 3))).toEqual(['> 1 │ a␛b', '    │  ^'])
  expect(frame('a\u202eb', span(1, 2, 1, 3))).toEqual(['> 1 │ a\\u{202E}b', '    │  ^^^^^^^^'])
})

test('a byte order mark has no column, and every kind of line break counts', () => {
  expect(frame('\ufeffab', span(1, 1, 1, 2))).toEqual(['> 1 │ ab', '    │ ^'])
  expect(linesOf('a\r\nb\rc\nd')).toEqual(['a', 'b', 'c', 'd'])
})

test('a long line is cut around the span and keeps to the width', () => {
  const line = `${'x'.repeat(5000)}BAD${'y'.repeat(5000)}`
  const [shown = '', carets = ''] = frame(line, span(1, 5001, 1, 5004), 60)
  expect(displayWidth(shown)).toBeLessThanOrEqual(60)
  expect(shown.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('BAD')
  expect(shown).toMatch(/│ …x+BADy+…$/)
})

test('of a span over many lines the first four are marked', () => {
  const lines = frame('a\n  b\n\nd\ne\nf\n', span(1, 1, 6, 2))
  expect(lines.filter((line) => line.startsWith('>'))).toHaveLength(4)
  expect(lines[3]).toBe('    │   ^')
  expect(lines.at(-1)).toBe('  … │')
})

test('a place beyond the text gives no frame', () => {
  expect(frame('a', span(7, 1, 7, 2))).toEqual([])
})

test('any line and any span: within the width, carets within the line', () => {
  const line = fc.array(fc.oneof(anyText, fc.constantFrom('日', '\t', 'e\u0301', '👩‍👧')), { maxLength: 40 })
  fc.assert(
    fc.property(
      line,
      fc.nat(100),
      fc.nat(50),
      fc.integer({ min: 30, max: 90 }),
      (parts, from, length, width) => {
        const text = parts.join('').replace(/[\r\n]/g, ' ')
        const [shown = '', carets = ''] = frame(text, span(1, from + 1, 1, from + length + 1), width)
        expect(displayWidth(shown)).toBeLessThanOrEqual(Math.max(width, 45))
        expect(carets).toMatch(/^ {4}│ *\^+$/)
        expect(carets.length).toBeLessThanOrEqual(Math.max(width, 45) + 8)
      },
    ),
  )
})
