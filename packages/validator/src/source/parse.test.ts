import { beforeAll, describe, expect, it } from 'vitest'
import { limits } from '../limits.ts'
import { loadJsYaml } from './js-yaml.ts'
import { parseSourceNow } from './parse.ts'
import type { Language } from './source.ts'

beforeAll(loadJsYaml)

function value(text: string, language: Language = 'yaml'): unknown {
  const result = parseSourceNow('f', text, language)!
  if (!result.ok) throw new Error(result.refused.problem.message)
  return result.source.value
}

function problem(text: string, language: Language = 'yaml') {
  const result = parseSourceNow('f', text, language)!
  if (result.ok) throw new Error('it parses')
  const { rule, offset } = result.refused.problem
  return { rule, ...result.refused.source.position(offset) }
}

/** The text that a pointer's value, or its key, covers. */
function words(text: string, pointer: string, language: Language = 'yaml') {
  const result = parseSourceNow('f', text, language)!
  if (!result.ok) throw new Error(result.refused.problem.message)
  const node = result.source.find(pointer)
  const cut = (range?: { start: number; end: number }) =>
    range && result.source.text.slice(range.start, range.end)
  return node && { key: cut(node.key), value: cut(node) }
}

describe('YAML 1.2 core schema', () => {
  it.each([
    ['2026-11-23', '2026-11-23'],
    ['no', 'no'],
    ['yes', 'yes'],
    ['on', 'on'],
    ['0o17', 15],
    ['017', 17],
    ['0x1F', 31],
    ['1_000', '1_000'],
    ['1:30', '1:30'],
    ['~', null],
    ['Null', null],
    ['True', true],
    ['.5', 0.5],
    ['1e3', 1000],
    ['1.10', 1.1],
    ['-.inf', -Infinity],
    ['"2026"', '2026'],
    ["'it''s'", "it's"],
    ['!!str 12', '12'],
    ['!!int 12', 12],
    ['! 12', '12'],
  ])('reads %s as %j', (written, expected) => {
    expect(value(`a: ${written}`)).toEqual({ a: expected })
  })

  it('takes any scalar key as the word that is written', () => {
    expect(value('1: a\ntrue: b\n~: c\n0x10: d')).toEqual({ '1': 'a', true: 'b', '~': 'c', '0x10': 'd' })
    expect(value('&k key: 1\nother: *k')).toEqual({ key: 1, other: 'key' })
  })

  it('has no merge keys', () => {
    expect(value('a: &x {b: 1}\nc:\n  <<: *x')).toEqual({ a: { b: 1 }, c: { '<<': { b: 1 } } })
  })

  it('keeps __proto__ and constructor as data', () => {
    for (const [text, language] of [
      ['__proto__: {x: 1}\nconstructor: 2', 'yaml'],
      ['{"__proto__":{"x":1},"constructor":2}', 'json'],
    ] as const) {
      const parsed = value(text, language) as object
      expect(Object.keys(parsed)).toEqual(['__proto__', 'constructor'])
      expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype)
      expect((parsed as { x?: unknown }).x).toBeUndefined()
    }
  })
})

describe('a closing bracket right below its key', () => {
  it.each([
    ['a: {\n  b: 1\n}\nc: 2', { a: { b: 1 }, c: 2 }],
    ['a: [\n  1,\n  "]"\n\n]', { a: [1, ']'] }],
    [
      'a:\n  b: [\r\n    { c: 1 },\r\n  ]\r\n  d: { e: [\r\n    2\r\n  ]\r\n  }',
      { a: { b: [{ c: 1 }], d: { e: [2] } } },
    ],
    ['a: [\n  x#1\n]\nb: |\n  [\n  ]\n', { a: ['x#1'], b: '[\n]\n' }],
  ])('is taken for one further in: %j', (text, expected) => {
    expect(value(text)).toEqual(expected)
  })

  it('moves no place', () => {
    const text = 'a: [\n  1\n]\nb: {\n  c: 2\n}\n'
    expect(words(text, '/a')).toEqual({ key: 'a', value: '[\n  1\n]' })
    expect(words(text, '/b/c')).toEqual({ key: 'c', value: '2' })
    expect(words(text, '/b')).toEqual({ key: 'b', value: '{\n  c: 2\n}' })
  })

  it('is refused where a comment would swallow it, and for more than a hundred of them', () => {
    expect(problem('a: [\n  1 # one\n]')).toEqual({ rule: 'syntax/yaml', line: 3, column: 1 })
    const many = (count: number) => Array.from({ length: count }, (_, key) => `a${key}: [\n]\n`).join('')
    expect(() => value(many(100))).not.toThrow()
    expect(problem(many(101)).line).toBe(202)
  })
})

describe('64 levels', () => {
  const nests: [string, (levels: number) => string, Language][] = [
    ['brackets', (levels) => `${'['.repeat(levels)}a${']'.repeat(levels)}`, 'yaml'],
    ['dashes', (levels) => `${'- '.repeat(levels)}a`, 'yaml'],
    [
      'keys',
      (levels) => `${Array.from({ length: levels }, (_, level) => `${' '.repeat(level)}a:`).join('\n')} b`,
      'yaml',
    ],
    ['JSON', (levels) => `${'['.repeat(levels)}1${']'.repeat(levels)}`, 'json'],
  ]
  it.each(nests)('are allowed, and no more: %s', (_, nest, language) => {
    expect(() => value(nest(64), language)).not.toThrow()
    expect(problem(nest(65), language).rule).toBe('limit/depth')
  })
})

describe('what is refused', () => {
  it.each(['yaml', 'json'] as const)('quotes no endless key in %s', (language) => {
    const key = JSON.stringify('a'.repeat(100_000))
    const result = parseSourceNow('f', `{${key}: 1, ${key}: 2}`, language)!
    expect(result.ok ? '' : result.refused.problem.message.length).toBeLessThan(200)
  })

  it.each([
    ['', 1, 1],
    ['# only a comment\n', 1, 1],
    ['---\n', 1, 1],
    ['a: 1\nb: 2\na: 3', 3, 1],
    ['1: a\n"1": b', 2, 1],
    ['a: b\n---\nc: d', 3, 1],
    ['a: {b: 1, b: 2}', 1, 11],
    ['a:\n\tb: 1', 2, 1],
    ['a: *nowhere', 1, 4],
    ['a: !!binary aGk=', 1, 4],
    ['a: !!int x', 1, 4],
    ['? [a, b]\n: c', 1, 3],
    ['a: "x', 1, 6],
    ['a: b\u0000', 1, 5],
    ['a: [1, 2', 1, 9],
  ])('%j is syntax/yaml', (text, line, column) => {
    expect(problem(text)).toEqual({ rule: 'syntax/yaml', line, column })
  })

  it.each([
    ['', 1, 1],
    ['{"a": 1, "b": 2, "a": 3}', 1, 18],
    ['{"a": {"x": 1, "\\u0078": 2}}', 1, 16],
    ['{"a": 1,}', 1, 8],
    ['{\n  a: 1\n}', 2, 3],
    ['{"a": 01}', 1, 7],
    ['{"a": "x\ny"}', 1, 9],
    ['{"a": "\\x"}', 1, 8],
    ['{"a": 1} x', 1, 10],
    ['{"a": 1', 1, 8],
    ['[1, 2', 1, 6],
    ['{"a" 1}', 1, 6],
    ["{'a': 1}", 1, 2],
    ['nul', 1, 1],
  ])('%j is syntax/json', (text, line, column) => {
    expect(problem(text, 'json')).toEqual({ rule: 'syntax/json', line, column })
  })

  it('finds a duplicate key among colons and brackets in strings', () => {
    expect(value('{"a:[{": ":\\"{[", "b": "\\\\"}', 'json')).toEqual({ 'a:[{': ':"{[', b: '\\' })
    expect(problem('{"a\\\\": 1, "b": ":", "a\\\\": 2}', 'json').rule).toBe('syntax/json')
  })
})

describe('limits', () => {
  it('allows 64 levels and refuses 65, in every spelling', () => {
    const flow = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
    for (const language of ['yaml', 'json'] as const) {
      expect(() => value(flow(limits.depth), language)).not.toThrow()
      expect(problem(flow(limits.depth + 1), language)).toEqual({ rule: 'limit/depth', line: 1, column: 65 })
      expect(problem(flow(20_000), language).rule).toBe('limit/depth')
      expect(problem('['.repeat(20_000), language).rule).toBe('limit/depth')
    }
    const block = Array.from({ length: 70 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')
    expect(problem(block).rule).toBe('limit/depth')
  })

  it('refuses large files before it parses them', () => {
    expect(problem('a'.repeat(limits.fileBytes + 1)).rule).toBe('limit/size')
    expect(problem('é'.repeat(limits.fileBytes / 2 + 1), 'json').rule).toBe('limit/size')
  })

  it('allows 300 honest aliases and counts aliases as walked', () => {
    const honest = `a: &a {b: 1}\nc: [${Array.from({ length: 300 }, () => '*a').join(', ')}]`
    expect(Object.keys(value(honest) as object)).toEqual(['a', 'c'])
    const tenfold = Array.from({ length: 9 }, (_, index) => {
      const before = index === 0 ? '1' : `*a${index - 1}`
      return `a${index}: &a${index} [${Array.from({ length: 10 }, () => before).join(', ')}]`
    }).join('\n')
    expect(problem(tenfold).rule).toBe('limit/aliases')
    expect(problem('a: &a [*a]').rule).toBe('limit/aliases')
    expect(problem('a: &a\n  b: *a').rule).toBe('limit/aliases')
  })

  it('counts what aliases stand for, too', () => {
    const large = `a: &a [${'1,'.repeat(20_000)}1]\nb: [${'*a,'.repeat(100)}*a]`
    expect(problem(large).rule).toBe('limit/values')
    const long = `a: &a ${'x'.repeat(1_000_000)}\nb: [${'*a,'.repeat(100)}*a]`
    expect(problem(long).rule).toBe('limit/values')
  })

  it('counts depth through aliases', () => {
    const deep = `a: &a ${'['.repeat(40)}${']'.repeat(40)}\nb: ${'['.repeat(30)}*a${']'.repeat(30)}`
    expect(problem(deep).rule).toBe('limit/depth')
  })
})

describe('places', () => {
  it.each([
    ['a: b', '/a', 'a', 'b'],
    ['a:   "b c"  # d', '/a', 'a', '"b c"'],
    ["'a b': 'it''s'", '/a b', "'a b'", "'it''s'"],
    ['a: {b: 1, c: [x, y ] } # }', '/a', 'a', '{b: 1, c: [x, y ] }'],
    ['a: {b: 1, # }\n  c: 2 }', '/a', 'a', '{b: 1, # }\n  c: 2 }'],
    ['a:\n  b: 1\n  c: 2\nd: 3', '/a', 'a', 'b: 1\n  c: 2'],
    ['a:\n  - x\n  - y: 1\n', '/a/1', undefined, 'y: 1'],
    ['a: |\n  one\n  two\nb: 1', '/a', 'a', '|\n  one\n  two'],
    ['a: >- # why > not |\n  one\nb: 1', '/a', 'a', '>- # why > not |\n  one'],
    ['a: &x b\nc: *x', '/c', 'c', '*x'],
    ['a: &x {b: 1}\nc: *x', '/c/b', 'b', '1'],
    ['a: !!str 12', '/a', 'a', '12'],
    ['a:\nb: 1', '/a', 'a', ''],
    ['a: one\n  two\nb: 1', '/a', 'a', 'one\n  two'],
    ['a/b~c: 1', '/a~1b~0c', 'a/b~c', '1'],
    ['[a: 1, b]', '/0/a', 'a', '1'],
    ['? a\n: b', '/a', 'a', 'b'],
  ])('%j at %s', (text, pointer, key, expected) => {
    expect(words(text, pointer)).toEqual({ key, value: expected })
  })

  it('knows JSON as well', () => {
    const text = '{ "a": [1, {"b\\n": "c"}], "d": true }'
    expect(words(text, '/a', 'json')).toEqual({ key: '"a"', value: '[1, {"b\\n": "c"}]' })
    expect(words(text, '/a/1/b\n', 'json')).toEqual({ key: '"b\\n"', value: '"c"' })
    expect(words(text, '/d', 'json')).toEqual({ key: '"d"', value: 'true' })
    expect(words(text, '/a/7', 'json')).toBeUndefined()
    expect(words(text, '/a/constructor', 'json')).toBeUndefined()
  })

  it('counts a byte order mark as nothing, CRLF as one break, and columns in UTF-16', () => {
    const result = parseSourceNow('f', '\uFEFFa: 1\r\nb: "😀"\r\nc: {d: "😀", e: 2}\r\n', 'yaml')!
    if (!result.ok) throw new Error('it does not parse')
    const { source } = result
    expect(source.position(source.find('/a')!.key!.start)).toEqual({ line: 1, column: 1 })
    expect(source.position(source.find('/b')!.start)).toEqual({ line: 2, column: 4 })
    expect(source.position(source.find('/c/e')!.start)).toEqual({ line: 3, column: 17 })
  })
})
