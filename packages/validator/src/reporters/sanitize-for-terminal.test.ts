import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sanitizeForTerminal, toSafeJson, withoutRunnerCommands } from './sanitize-for-terminal.ts'

// Written without the pattern under test: the ranges of UAX 9 and ECMA-48 by number.
function isDangerous(code: number): boolean {
  return (
    code < 0x20 ||
    (code >= 0x7f && code <= 0x9f) ||
    [0x61c, 0x200b, 0x200e, 0x200f, 0xfeff].includes(code) ||
    (code >= 0x2028 && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0xd800 && code <= 0xdfff)
  )
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
)

test('every control and bidirectional character becomes visible', () => {
  expect(sanitizeForTerminal('\u001b[31m')).toBe('␛[31m')
  expect(sanitizeForTerminal('a\nb\tc\r')).toBe('a␊b␉c␍')
  expect(sanitizeForTerminal('\u007f\u009b')).toBe('␡\\u{9B}')
  expect(sanitizeForTerminal('user\u202eexe')).toBe('user\\u{202E}exe')
  expect(sanitizeForTerminal('\ud800')).toBe('\\u{D800}')
  expect(sanitizeForTerminal('\u{e0041}')).toBe('\\u{E0041}')
})

test('what people write stays as it is', () => {
  for (const text of ['Régaz', '日本語', 'שלום', '👩‍👩‍👧', 'a\u200cb', '\\u{202E}'])
    expect(sanitizeForTerminal(text)).toBe(text)
})

test('no text at all gets a dangerous character through', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const shown = sanitizeForTerminal(text)
      expect([...shown].some((character) => isDangerous(character.codePointAt(0) ?? 0))).toBe(false)
      expect(shown.length).toBeGreaterThanOrEqual(text.length)
    }),
  )
})

test('JSON keeps its value and carries no dangerous character but its line breaks', () => {
  fc.assert(
    fc.property(fc.record({ a: anyText, b: fc.array(anyText) }), (value) => {
      const text = toSafeJson(value)
      expect(JSON.parse(text)).toEqual(value)
      const others = [...text.replaceAll('\n', '')]
      expect(others.some((character) => isDangerous(character.codePointAt(0) ?? 0))).toBe(false)
    }),
  )
})

test('no line for people holds a command of a CI runner', () => {
  expect(withoutRunnerCommands('a ::b\n  ::error::x\n\u00a0::x\n\u3000::x')).toBe(
    'a ::b\n  : :error::x\n\u00a0: :x\n\u3000: :x',
  )
  expect(withoutRunnerCommands('x ##[add-mask]y ##vso[task.x] ##teamcity[y] ## z #[a]')).toBe(
    'x # #[add-mask]y # #vso[task.x] # #teamcity[y] ## z #[a]',
  )
  expect(toSafeJson({ a: '##[add-mask]y' })).toContain('#\\u0023[add-mask]y')
})
