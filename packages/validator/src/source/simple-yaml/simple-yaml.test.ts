import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { type Event, getScalarValue, parseEvents } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { scalarText } from './scalar-text.ts'
import { simpleYamlEvents } from './simple-yaml.ts'

const shop = readFileSync(
  new URL('../../../../../fixtures/shop/cookie-charter.yaml', import.meta.url),
  'utf8',
)

/** `fast` only says how a word may be cut out; js-yaml is careful before a comment. */
function comparable(events: readonly Event[]) {
  return events.map((event) => ('fast' in event ? { ...event, fast: undefined } : event))
}

/** What the two make of the words of the scalars. */
function texts(text: string, events: readonly Event[]) {
  const scalars = events.filter((event) => event.type === 4)
  return {
    own: scalars.map((event) => scalarText(text, event)),
    theirs: scalars.map((event) => getScalarValue(text, event)),
  }
}

function expectSameTexts(text: string, events: readonly Event[]) {
  const { own, theirs } = texts(text, events)
  expect(own, text).toEqual(theirs)
}

function reference(text: string): Event[] | undefined {
  try {
    return parseEvents(text, { maxDepth: 1_000 })
  } catch {
    return undefined
  }
}

const pieces = [
  ...[
    'f: |\n',
    'g: >-\n',
    'h: |+\n',
    '- |\n',
    '    text\n',
    '  text: more\n',
    '\n\n',
    'i: |2\n',
    '      \n',
    'j: | # k\n',
  ],
  ...[
    'a: &x 1\n',
    'b: *x\n',
    'c: &y\n',
    '- &z d\n',
    '- &z e: 1\n',
    '- *x\n',
    'f: [*x, *y]\n',
    'g: &w [a]\n',
    'h: &v |\n',
  ],
  ...[
    'a: 1\n',
    'b:\n',
    '  c: x y\n',
    '  d: [a, b]\n',
    '    e: {x: 1, "y": z}\n',
    '- f\n',
    '  - g: 1\n',
    '    h: 2\n',
  ],
  ...[
    '- - i\n',
    '-\n',
    '\n',
    '  \n',
    '# c\n',
    '      # d\n',
    ' # e\n',
    'k: "q\\n" # f\n',
    "l: 'it''s'\n",
    'm: a: b\n',
  ],
  ...[
    'n:o\n',
    'url: https://x.example/y#z\n',
    'o: a#b\n',
    'p: a #b\n',
    'q: -1\n',
    'r: - a\n',
    's: ? x\n',
    't : u\n',
  ],
  ...[
    '"v": w\n',
    'x: [a: b]\n',
    'y: [a,]\n',
    'z: {a}\n',
    '[x]: y\n',
    '{a: b}\n',
    'a b: c\n',
    'a:\u00a0b\n',
    '-x: 1\n',
  ],
  ...[
    ' ',
    '  ',
    ':',
    '-',
    ',',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '#',
    '\n',
    '|',
    '&a ',
    '*a',
    '!t ',
    '---\n',
    'é: à\n',
  ],
]

describe('simple YAML', () => {
  it('reads a whole declaration as js-yaml does', () => {
    const events = simpleYamlEvents(shop)
    expect(events).toBeDefined()
    expect(comparable(events!)).toEqual(comparable(reference(shop)!))
  })

  it('never reads what js-yaml refuses, nor otherwise than it does', () => {
    const { length } = pieces
    let read = 0
    fc.assert(
      fc.property(fc.array(fc.nat(length - 1), { maxLength: 12 }), (indices) => {
        const text = indices.map((index) => pieces[index]).join('')
        const events = simpleYamlEvents(text)
        if (!events) return
        read++
        const expected = reference(text)
        expect(expected, text).toBeDefined()
        expect(comparable(events), text).toEqual(comparable(expected!))
        expectSameTexts(text, events)
      }),
      { numRuns: 8_000 },
    )
    expect(read).toBeGreaterThan(200)
  })

  it('reads a changed declaration as js-yaml does', () => {
    const text = shop.slice(0, 3_000)
    const change = fc.tuple(fc.nat(text.length), fc.nat(4), fc.nat(pieces.length - 1))
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 2 }), (changes) => {
        let changed = text
        for (const [at, cut, piece] of changes)
          changed = changed.slice(0, at) + pieces[piece] + changed.slice(at + cut)
        const events = simpleYamlEvents(changed)
        if (!events) return
        const expected = reference(changed)
        expect(expected, changed).toBeDefined()
        expect(comparable(events)).toEqual(comparable(expected!))
        expectSameTexts(changed, events)
      }),
      { numRuns: 400 },
    )
  })

  it('folds and chomps texts over lines as js-yaml does', () => {
    const lines = ['    a\n', '    b c\n', '      d\n', '\n', '    \n', '       \n', '    # e\n']
    fc.assert(
      fc.property(
        fc.constantFrom('|', '>', '|-', '>-', '|+', '>+'),
        fc.array(fc.constantFrom(...lines)),
        (header, rest) => {
          const text =
            `a: ${header}\n    x\n${rest.join('')}b: "\\"\\\\\\u00e9"\nc: "\\n\\t\\/\\_"\n`.replace(
              '\\u00e9',
              '',
            )
          const events = simpleYamlEvents(text)
          expect(events, text).toBeDefined()
          expectSameTexts(text, events!)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('leaves deep and unusual texts to js-yaml', () => {
    expect(simpleYamlEvents(`a: ${'['.repeat(61)}${']'.repeat(61)}\n`)).toBeUndefined()
    for (const text of ['', 'a', 'a: b\n  c', '\ta: b', 'a: b\r\n', '---\na: b', 'a: "😀"'])
      expect(simpleYamlEvents(text)).toBeUndefined()
  })
})
