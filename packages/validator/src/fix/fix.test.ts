import type { Finding } from '@cookie-charter/schema'
import { beforeAll, describe, expect, it } from 'vitest'
import { singleFile } from '../compose/composition.ts'
import type { FixIntent } from '../rule.ts'
import { loadJsYaml } from '../source/js-yaml.ts'
import { languageOf, parseSourceNow } from '../source/parse.ts'
import { applyEdits, applyFixes } from './apply-fixes.ts'
import { fixOf } from './fix-of.ts'

beforeAll(loadJsYaml)

function fixed(
  text: string,
  intent: Partial<FixIntent> & Pick<FixIntent, 'kind' | 'pointer'>,
  file = 'a.yaml',
) {
  const parsed = parseSourceNow(file, text, languageOf(file))!
  if (!parsed.ok) throw new Error(parsed.refused.problem.message)
  const { source } = parsed
  const fix = fixOf(
    {
      rule: 'q/a',
      severity: 'error',
      place: { source, range: source.root },
      pointer: intent.pointer,
      message: 'm',
      fix: { description: 'd', ...intent } as FixIntent,
    },
    singleFile(source),
  )
  return fix && applyEdits(text, fix.edits)
}

const set = (pointer: string, value: unknown) => ({ kind: 'set', pointer, value }) as const
const remove = (pointer: string) => ({ kind: 'remove', pointer }) as const

describe('set', () => {
  it.each([
    ['a: false # why\n', set('/a', true), 'a: true # why\n'],
    ['a: "x"\n', set('/a', 'y: z'), 'a: "y: z"\n'],
    ['a: x\u00a0\n', set('/a', 'y'), 'a: y\n'],
    ["a: 'x'\n", set('/a', "it's"), "a: 'it''s'\n"],
    ['a: x\n', set('/a', '*'), 'a: "*"\n'],
    ['a: x\n', set('/a', 'no'), 'a: no\n'],
    ['a: x\n', set('/a', 'true'), 'a: "true"\n'],
    ['a: x\n', set('/a', '_ga_*'), 'a: _ga_*\n'],
    ['a: x\n', set('/a', []), 'a: []\n'],
    ['a: |\n  x\n  y\nb: 1\n', set('/a', 'z'), 'a: z\nb: 1\n'],
    ['a:\nb: 1\n', set('/a', 2), 'a: 2\nb: 1\n'],
    ['a: &x 1\nb: *x\n', set('/b', 2), 'a: &x 1\nb: 2\n'],
    ['a:\n  b: 1 # one\n\n# c\nc: 2\n', set('/a/d', 3), 'a:\n  b: 1 # one\n  d: 3\n\n# c\nc: 2\n'],
    ['a:\r\n  b: 1\r\nc: 2', set('/a/d', 3), 'a:\r\n  b: 1\r\n  d: 3\r\nc: 2'],
    ['a:\n  b: 1', set('/a/d', 'x'), 'a:\n  b: 1\n  d: x'],
    ['a:\n  b: |\n    x\nc: 2\n', set('/a/d', 3), 'a:\n  b: |\n    x\n  d: 3\nc: 2\n'],
    ['a: { b: 1 } # x\n', set('/a/d', 3), 'a: { b: 1, d: 3 } # x\n'],
    ['a: {}\n', set('/a/d', 3), 'a: { d: 3 }\n'],
    ['a: {b: 1,}\n', set('/a/d', 3), 'a: {b: 1, d: 3,}\n'],
    ['a: {\n  b: 1\n  }\n', set('/a/d', 3), 'a: {\n  b: 1,\n  d: 3\n  }\n'],
    ['a: 1\n', set('/b/c', 'x'), 'a: 1\nb: { c: x }\n'],
    ['- a: 1\n  b: 2\n- c\n', set('/0/d', 3), '- a: 1\n  b: 2\n  d: 3\n- c\n'],
    ['\uFEFFa: 1\n', set('/a', 2), '\uFEFFa: 2\n'],
  ])('%j %j', (text, intent, expected) => {
    expect(fixed(text, intent)).toBe(expected)
  })

  it('writes JSON as JSON', () => {
    expect(fixed('{\n  "a": {\n    "b": 1\n  }\n}', set('/a/c', 'x'), 'a.json')).toBe(
      '{\n  "a": {\n    "b": 1,\n    "c": "x"\n  }\n}',
    )
    expect(fixed('{"a":{}}', set('/a/c', { d: [1] }), 'a.json')).toBe('{"a":{ "c": {"d":[1]} }}')
    expect(fixed('{"a":"x"}', set('/a', 'no'), 'a.json')).toBe('{"a":"no"}')
  })

  it('leaves alone what no small edit reaches', () => {
    expect(fixed('a:\n  b: 1\n', set('/a', 'x'))).toBeUndefined()
    expect(fixed('a: 1\n', set('/a/b', 'x'))).toBeUndefined()
  })
})

describe('remove', () => {
  it.each([
    ['a: 1\nb: 2 # x\nc: 3\n', remove('/b'), 'a: 1\nc: 3\n'],
    ['a: 1\nb:\n  c: 2\n  d: 3\ne: 4\n', remove('/b'), 'a: 1\ne: 4\n'],
    ['a:\n  - x\n  - y\n', remove('/a/0'), 'a:\n  - y\n'],
    ['a:\n  - x: 1\n    y: 2\n  - z\n', remove('/a/0'), 'a:\n  - z\n'],
    ['a: [x, y, z]\n', remove('/a/1'), 'a: [x, z]\n'],
    ['a: [x, y, z]\n', remove('/a/2'), 'a: [x, y]\n'],
    ['a: {b: 1, c: 2}\n', remove('/a/b'), 'a: {c: 2}\n'],
    ['x: 1\na:\n  b: 1\nc: 2\n', remove('/a/b'), 'x: 1\nc: 2\n'],
    ['a: 1\nb: 2', remove('/b'), 'a: 1\n'],
  ])('%j %j', (text, intent, expected) => {
    expect(fixed(text, intent)).toBe(expected)
  })

  it('leaves alone what shares its line', () => {
    expect(fixed('- a: 1\n  b: 2\n', remove('/0/a'))).toBeUndefined()
    expect(fixed('items:\n  a: 1\n', remove('/items/a'))).toBeUndefined()
  })

  it('works on JSON', () => {
    expect(fixed('{\n  "a": 1,\n  "b": 2\n}', remove('/a'), 'a.json')).toBe('{\n  "b": 2\n}')
    expect(fixed('{\n  "a": 1,\n  "b": 2\n}', remove('/b'), 'a.json')).toBe('{\n  "a": 1\n}')
  })
})

describe('rename-key', () => {
  const rename = (pointer: string, key: string) => ({ kind: 'rename-key', pointer, key }) as const

  it('changes the key alone, and never into one that is there', () => {
    expect(fixed('a: { "lifetme": 1 } # x\n', rename('/a/lifetme', 'lifetime'))).toBe(
      'a: { lifetime: 1 } # x\n',
    )
    expect(fixed('_ga_1:\n  b: 2\n', rename('/_ga_1', '_ga_*: x'))).toBe('"_ga_*: x":\n  b: 2\n')
    expect(fixed('{"a":1}', rename('/a', 'b'), 'a.json')).toBe('{"b":1}')
    expect(fixed('a: 1\nb: 2\n', rename('/a', 'b'))).toBeUndefined()
  })

  it('changes the value with it where another is given', () => {
    const intent = { ...rename('/a/name', 'pattern'), value: '_pk_id.*' }
    expect(fixed('a:\n  name: _pk_id # x\n', intent)).toBe('a:\n  pattern: _pk_id.* # x\n')
    expect(fixed('{"a":{"name":"_pk_id"}}', intent, 'a.json')).toBe('{"a":{"pattern":"_pk_id.*"}}')
  })
})

describe('applyFixes', () => {
  const finding = (edits: [number, number, string][], more: Partial<Finding> = {}): Finding => ({
    rule: 'q/a',
    severity: 'error',
    file: 'a.yaml',
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    pointer: '',
    message: 'm',
    fix: {
      description: 'd',
      edits: edits.map(([start, end, text]) => ({
        startLine: 1,
        startColumn: start,
        endLine: 1,
        endColumn: end,
        text,
      })),
    },
    ...more,
  })

  it('makes what goes together, the same edit once, and the first of two that touch', () => {
    const findings = [
      finding([[4, 5, 'x']]),
      finding([[4, 5, 'x']]),
      finding([[4, 5, 'y']]),
      finding([[1, 2, 'b']]),
      finding([[1, 1, '# ']], { suppressed: { reason: 'r' } }),
    ]
    const { text, applied } = applyFixes('a: 1', findings)
    expect(text).toBe('b: x')
    expect(applied).toHaveLength(3)
  })

  it('makes none that would break the file', () => {
    const { text, applied } = applyFixes('a: 1', [finding([[4, 5, '2']]), finding([[5, 5, ': [']])])
    expect(text).toBe('a: 2')
    expect(applied).toHaveLength(1)
  })

  it('refuses edits that overlap', () => {
    const edits = finding([
      [1, 3, 'x'],
      [2, 4, 'y'],
    ]).fix!.edits
    expect(() => applyEdits('a: 1', edits)).toThrow(RangeError)
  })
})
