import { describe, expect, it } from 'vitest'
import { exampleDay } from '../rules/example-declaration.ts'
import { validateText } from '../validate.ts'

const head = `schemaVersion: 1
site: { id: a.example, name: A, urls: [https://a.example] }
locales: [en]
`
const inItem = (lines: string) => `${head}providers:
  p: { name: Acme }
services:
  s:
    provider: p
    category: preferences
    items:
      a:
        purpose: Remembers whether results are shown as a table or on a map.
        lifetime: P1M
${lines.replace(/^(?=.)/gm, '        ')}`

/** The errors of a text as rule, line, column, pointer. */
async function errors(text: string, file = 'a.yaml') {
  const report = await validateText(text, { file, today: exampleDay })
  return report.findings
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, line, column, pointer }) => `${rule} ${line}:${column} ${pointer}`)
}

const at = '/services/s/items/a'

describe('each fault is one finding at its place', () => {
  it.each([
    ['secre: true', `schema/additional-property 14:9 ${at}/secre`],
    ['secure\u00a0: true', `schema/additional-property 14:9 ${at}/secure\u00a0`],
    ['x: 1', `schema/additional-property 14:9 ${at}/x`],
    ['sameSite: none', `schema/enum 14:19 ${at}/sameSite`],
    ["sameSite: 'none'", `schema/enum 14:19 ${at}/sameSite`],
    ['secure: "yes"', `schema/type 14:17 ${at}/secure`],
    ['secure:', `schema/type 14:9 ${at}/secure`],
    ['path: 1', `schema/type 14:15 ${at}/path`],
    ['path: ""', `schema/min-length 14:15 ${at}/path`],
    ['domain: []', `schema/min-items 14:17 ${at}/domain`],
    ['was: [a, b, a]', `schema/unique 14:21 ${at}/was/2`],
    ['since: 2026-02-30', `schema/format 14:16 ${at}/since`],
    ['since: 20260230', `schema/type 14:16 ${at}/since`],
    ['dataRetention: 1 year', `schema/pattern 14:24 ${at}/dataRetention`],
    ['valueMaxBytes: -1', `schema/minimum 14:24 ${at}/valueMaxBytes`],
    ['valueMaxBytes: .nan', `schema/type 14:24 ${at}/valueMaxBytes`],
    ['valueMaxBytes: 1.5', `schema/type 14:24 ${at}/valueMaxBytes`],
    ['name: a\npattern: a_*', `schema/dependency 11:7 ${at}`],
    ['note: { english: x }', `schema/pattern 14:17 ${at}/note/english`],
    ['note: { en: "" }', `schema/min-length 14:21 ${at}/note/en`],
    ['note: {}', `schema/min-items 14:15 ${at}/note`],
    ['exemption: { ground: other }', `schema/required 14:9 ${at}/exemption`],
    [
      'exemption: { ground: authentification, reason: It keeps people signed in. }',
      `schema/enum 14:30 ${at}/exemption/ground`,
    ],
    ['exemption: { reason: It keeps people signed in. }', `schema/required 14:9 ${at}/exemption`],
    ['lifetimeVariants: [{ when: for members }]', `schema/required 14:28 ${at}/lifetimeVariants/0`],
    ['<<: { secure: true }', `schema/additional-property 14:9 ${at}/<<`],
    ['__proto__: { secure: true }', `schema/additional-property 14:9 ${at}/__proto__`],
    ['constructor: 1', `schema/additional-property 14:9 ${at}/constructor`],
    ['sharedWith: p', `schema/type 14:21 ${at}/sharedWith`],
    ['sharedWith: [p, 3]', `schema/type 14:25 ${at}/sharedWith/1`],
  ])('%j', async (lines, expected) => {
    expect(await errors(inItem(lines))).toEqual([expected])
  })

  it.each([
    ['schemaVersion: 2', 'schema/const 1:16 /schemaVersion'],
    ['schemaVersion: "1"', 'schema/const 1:16 /schemaVersion'],
  ])('%s', async (line, expected) => {
    expect(await errors(inItem('').replace('schemaVersion: 1', line))).toEqual([expected])
  })

  it('reports a missing root property at 1:1, other missing ones at the key of what lacks them', async () => {
    expect(await errors(inItem('').replace(/^locales.*\n/m, ''))).toEqual(['schema/required 1:1 '])
    expect(await errors(inItem('').replace(/ {4}category.*\n/, ''))).toEqual([
      'schema/required 7:3 /services/s',
    ])
    expect(await errors(inItem('').replace('name: Acme', ''))).toEqual(['schema/required 5:3 /providers/p'])
  })

  it('takes a misspelt key for the missing one', async () => {
    expect(await errors(inItem('').replace('lifetime:', 'lifetme:'))).toEqual([
      `schema/additional-property 13:9 ${at}/lifetme`,
    ])
    expect(await errors(inItem('').replace('providers:', 'provders:'))).toEqual([
      'schema/additional-property 4:1 /provders',
    ])
  })

  it('tells of an alias where it is used', async () => {
    const text = inItem('path: &p /\nsameSite: *p\nexemption: &e { ground: othr }')
    expect(await errors(text)).toEqual([
      `schema/enum 15:19 ${at}/sameSite`,
      `schema/enum 16:33 ${at}/exemption/ground`,
    ])
  })

  it('says that a whole file is of the wrong kind', async () => {
    expect(await errors('hello')).toEqual(['schema/type 1:1 '])
    expect(await errors('[1]', 'a.json')).toEqual(['schema/type 1:1 '])
    expect(await errors('null', 'a.json')).toEqual(['schema/type 1:1 '])
  })
})

describe('all findings in one run', () => {
  it('tells a misspelt key, a wrong value, an unknown provider and a missing purpose', async () => {
    const text = inItem('secre: true\nsameSite: none\nprovider: q').replace(/ {8}purpose.*\n/, '')
    expect(await errors(text)).toEqual([
      `schema/required 11:7 ${at}`,
      `schema/additional-property 13:9 ${at}/secre`,
      `schema/enum 14:19 ${at}/sameSite`,
      `quality/reference-unknown 15:19 ${at}/provider`,
    ])
  })

  it('lets rules speak of what is sound, and only of that', async () => {
    const text = inItem('sameSite: None\nsecure: false\nlifetim: 3').replace('lifetime: P1M', 'lifetime: 5')
    expect(await errors(`${text}\njurisdictions: [fr]`)).toEqual(
      expect.arrayContaining([`tech/samesite-none-secure 14:19 ${at}/sameSite`]),
    )
    const found = await errors(`${text}\njurisdictions: [fr]`)
    expect(found.filter((line) => line.includes('duration'))).toEqual([])
  })

  it('concludes nothing from what is not there while a part cannot be understood', async () => {
    const supported = inItem('').replace(
      'p: { name: Acme }',
      'p: { name: Acme }\n  q: { name: Other }\nsuppressions: [{ rule: eu/duration, reason: It is known. }]',
    )
    const rules = async (text: string) => {
      const { findings } = await validateText(text, { file: 'a.yaml', today: exampleDay })
      return findings.map(({ rule, pointer }) => `${rule} ${pointer}`)
    }
    expect(await rules(supported)).toEqual([
      'quality/empty-service /providers/q',
      'quality/suppression-unused /suppressions/0',
    ])
    expect(await rules(supported.replace('provider: p', 'provider: 12'))).toEqual([
      'schema/type /services/s/provider',
    ])
    expect(await rules(supported.replace('lifetime', 'lifetme'))).toEqual([
      'schema/additional-property /services/s/items/a/lifetme',
    ])
  })

  it.each([
    ['urls: [https://a.example]', 'urls: [a.example]', 'schema/format 2:40 /site/urls/0'],
    [', urls: [https://a.example]', '', 'schema/required 2:1 /site'],
    ['locales: [en]', 'locales: en', 'schema/type 3:10 /locales'],
    ['locales: [en]', 'locales: [english_words]', 'schema/pattern 3:11 /locales/0'],
    ['locales', 'locale', 'schema/additional-property 3:1 /locale'],
    [/site.*/, 'site: a.example', 'schema/type 2:7 /site'],
  ])('speaks of references even where site or locales are wrong: %s as %j', async (right, wrong, fault) => {
    const text = inItem('domain: .b.example\nprovider: q').replace(right, wrong)
    const { findings } = await validateText(text, { file: 'a.yaml', today: exampleDay })
    expect(findings.map(({ rule, line, column, pointer }) => `${rule} ${line}:${column} ${pointer}`)).toEqual(
      [fault, `quality/reference-unknown 15:19 ${at}/provider`],
    )
  })

  it('lets all rules speak where only the id of the site is missing', async () => {
    const text = inItem('sameSite: None\nsecure: false').replace('id: a.example, ', '')
    expect(await errors(text)).toEqual([
      'schema/required 2:1 /site',
      `tech/samesite-none-secure 14:19 ${at}/sameSite`,
    ])
  })

  it('does not call unknown what only lost its shape', async () => {
    const text = inItem('').replace('p: { name: Acme }', 'p: Acme')
    expect(await errors(text)).toEqual(['schema/type 5:6 /providers/p'])
    const list = inItem('').replace('p: { name: Acme }', '- p')
    expect(await errors(list)).toEqual(['schema/type 5:3 /providers'])
    expect(await errors(inItem('providers: x'))).toEqual([`schema/additional-property 14:9 ${at}/providers`])
  })
})

describe('words', () => {
  async function first(lines: string) {
    const report = await validateText(inItem(lines), { today: exampleDay })
    const { message, help, fix } = report.findings.find(({ rule }) => rule.startsWith('schema/'))!
    return { message, help, edits: fix?.edits.map(({ text }) => text) }
  }

  it('names what is allowed, what was meant, and mends it', async () => {
    expect(await first('samesite: Lax')).toEqual({
      message: '"samesite" is not a property of an item.',
      help: 'Did you mean sameSite?',
      edits: ['sameSite'],
    })
    expect(await first('sameSite: lax')).toEqual({
      message: '"sameSite" must be Strict, Lax or None, not "lax".',
      help: 'Did you mean Lax?',
      edits: ['Lax'],
    })
    expect(await first('path: 010')).toEqual({
      message: '"path" must be a text, and here it is the number 10.',
      help: 'Put it in quotes.',
      edits: ['"010"'],
    })
  })

  it('names numbers that JSON has not', async () => {
    expect((await first('valueMaxBytes: -.inf')).message).toBe(
      '"valueMaxBytes" must be a whole number, and here it is the number -Infinity.',
    )
  })

  it('says what was meant where that is there too, and leaves the choice to the author', async () => {
    expect(await first('lifetme: P1M')).toMatchObject({
      help: 'Did you mean lifetime? That is there already.',
      edits: undefined,
    })
  })

  it('counts the entries of a list from one, and takes no id for one of them', async () => {
    const messages = async (text: string) =>
      (await validateText(text, { today: exampleDay })).findings
        .filter(({ rule }) => rule.startsWith('schema/'))
        .map(({ message }) => message)
    expect(await messages(`${inItem('')}suppressions: [{ rule: a/b }]`)).toEqual([
      'Entry 1 of "suppressions" has no "reason", which is required.',
    ])
    expect(await messages(inItem('').replace('      a:', '      12: x\n      a:'))).toEqual([
      '"12" must be a map, and here it is the text "x".',
    ])
    expect(await messages(inItem('sources: [a, 3]'))).toEqual([
      '"sources" must be a text, and here it is the number 3.',
    ])
  })

  it('says how large a number may be', async () => {
    const text = inItem('').replace('name: Acme', 'name: Acme, tcfVendorId: 65536')
    const { findings } = await validateText(text, { today: exampleDay })
    expect(findings.map(({ rule, message }) => [rule, message])).toEqual([
      ['schema/maximum', '"tcfVendorId" must be at most 65535, not "65536".'],
    ])
  })

  it('says how a lifetime is written', async () => {
    expect((await first('dataRetention: 13 months')).message).toBe(
      '"dataRetention" must be an ISO 8601 duration in whole numbers, not "13 months".',
    )
    const report = await validateText(inItem('').replace('P1M', 'sesion'), { today: exampleDay })
    expect(report.findings.find(({ rule }) => rule === 'schema/pattern')!.help).toBe('Did you mean session?')
  })

  it('does not repeat an endless word', async () => {
    const { message } = await first(`sameSite: ${'x'.repeat(5000)}`)
    expect(message.length).toBeLessThan(200)
  })
})
