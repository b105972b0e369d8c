import type { Finding, Report } from '@cookie-charter/schema'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { applyFixes } from './fix/apply-fixes.ts'
import { limits } from './limits.ts'
import { isMap } from './plain-data.ts'
import { childPointer, lastToken } from './pointer.ts'
import { exampleDay, exampleDeclaration } from './rules/example-declaration.ts'
import { loadJsYaml } from './source/js-yaml.ts'
import { languageOf, parseSourceNow } from './source/parse.ts'
import { withoutByteOrderMark } from './source/source.ts'
import { validateText } from './validate.ts'

const yaml = `# a declaration
schemaVersion: 1
site: { id: a.example, name: {en: A, fr: "Á"}, urls: [https://www.a.example, 'https://b.example'] }
locales: [en, fr]
jurisdictions: [fr, uk]
consent:
  storedIn: choice
providers:
  acme: &acme
    name: Acme
    hosts:
      - cdn.acme.example
services:
  s:
    provider: acme
    category: statistics
    label: &label { en: Statistics, fr: Statistiques }
    items:
      _ga: { purpose: *label, lifetime: P2Y, domain: .a.example, sameSite: None, secure: false }
      choice:
        purpose: |
          Keeps the answer.
        lifetime: P6M
        sharedWith: []
suppressions:
  - { rule: tech/samesite-none-secure, reason: Known., until: 2027-01-01 }
`
const json = JSON.stringify({ ...exampleDeclaration, jurisdictions: ['de'] }, null, 2)

const awkward = fc.constantFrom(
  ...[
    '\u0000',
    '\u0085',
    '\u2028',
    '\u202e',
    '\ud800',
    '\uFEFF',
    '\r',
    '\r\n',
    '\t',
    ' ',
    '\n',
    '__proto__:',
  ],
  ...[
    'constructor',
    '<<: *acme',
    '*acme',
    '&x ',
    '- ',
    ': ',
    '? ',
    '| ',
    '>-\n',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    ',',
  ],
  ...['#', '!!str ', '---\n', '...', '%YAML 1.2\n', 'null', '~', '1e999', '0x', '{{', '`', '\\', 'P', '😀'],
)

/** A text with some of its pieces taken out, doubled or replaced. */
function mutated(text: string) {
  const change = fc.tuple(fc.nat(text.length), fc.nat(12), fc.oneof(awkward, fc.string({ maxLength: 6 })))
  return fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) => {
    let result = text
    for (const [at, length, insert] of changes)
      result = result.slice(0, at) + insert + result.slice(at + length)
    return result
  })
}

const texts = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constant('a.yaml'), mutated(yaml)) },
  { weight: 3, arbitrary: fc.tuple(fc.constant('a.json'), mutated(json)) },
  {
    weight: 1,
    arbitrary: fc.tuple(
      fc.constantFrom('a.yaml', 'a.json'),
      fc.array(fc.oneof(awkward, fc.string())).map((parts) => parts.join('')),
    ),
  },
)

async function check(file: string, text: string): Promise<Report> {
  return validateText(text, { file, today: exampleDay })
}

/** The words of a file from a finding's start to its end; undefined where it does not lie in the file. */
function covered(text: string, finding: Finding): string | undefined {
  const lines = withoutByteOrderMark(text).split(/\r\n|\n|\r/)
  const [start, end] = [lines[finding.line - 1], lines[finding.endLine - 1]]
  if (start === undefined || end === undefined) return undefined
  if (finding.column > start.length + 1 || finding.endColumn > end.length + 1) return undefined
  if (finding.line === finding.endLine)
    return finding.endColumn < finding.column
      ? undefined
      : start.slice(finding.column - 1, finding.endColumn - 1)
  return finding.endLine < finding.line ? undefined : start.slice(finding.column - 1)
}

beforeAll(loadJsYaml)

describe('any text', () => {
  it('ends in a bounded report whose positions lie in the file', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async ([file, text]) => {
        const report = await check(file, text)
        expect(report.findings.length).toBeLessThanOrEqual(limits.findings)
        for (const finding of report.findings) {
          expect(covered(text, finding)).toBeDefined()
          expect(finding.message.length).toBeLessThan(2_000)
        }
      }),
      { numRuns: 400 },
    )
  }, 30_000)

  it('points at what it names: an unknown property at its key', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async ([file, text]) => {
        const report = await check(file, text)
        for (const finding of report.findings) {
          if (finding.rule !== 'schema/additional-property') continue
          const words = covered(text, finding)!
          const key = lastToken(finding.pointer)
          if (/^[\w-]+$/.test(key) && !words.startsWith('*'))
            expect(words.replace(/^["']|["']$/g, '')).toBe(key)
        }
      }),
      { numRuns: 250 },
    )
  }, 30_000)

  it('survives its own fixes: what is mended can be read, and fixing ends', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async ([file, text]) => {
        let current = text
        for (let round = 0; round < 6; round++) {
          const { findings } = await check(file, current)
          const { text: mended, applied } = applyFixes(current, findings)
          if (applied.length === 0) return
          expect(parseSourceNow(file, mended, languageOf(file))!.ok).toBe(true)
          current = mended
        }
      }),
      { numRuns: 150 },
    )
  }, 30_000)

  it('has a place for every value, and the place of a plain word holds that word', () => {
    fc.assert(
      fc.property(texts, ([file, text]) => {
        const parsed = parseSourceNow(file, text, languageOf(file))!
        if (!parsed.ok) return
        const { source } = parsed
        const visit = (value: unknown, pointer: string) => {
          const node = source.find(pointer)
          if (!node) throw new Error(`nothing at ${pointer}`)
          const words = source.text.slice(node.start, node.end)
          if (typeof value === 'string' && /^[a-z]+$/i.test(value) && node.kind === 'scalar')
            expect(words.replace(/^["']|["']$|^[|>][-+]?\s+/g, '')).toContain(value.slice(0, 1))
          if (typeof value === 'number' && node.kind === 'scalar') expect(words).toMatch(/^[-+.\d]/)
          if (isMap(value))
            for (const key of Object.keys(value)) visit(value[key], childPointer(pointer, key))
          if (Array.isArray(value))
            for (const [index, entry] of value.entries()) visit(entry, childPointer(pointer, index))
        }
        visit(source.value, '')
      }),
      { numRuns: 400 },
    )
  }, 30_000)
})
