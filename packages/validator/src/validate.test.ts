import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { mergeReports } from './findings/report.ts'
import { limits } from './limits.ts'
import type { Rule, RuleContext, RuleFinding } from './rule.ts'
import { exampleDay, exampleDeclaration } from './rules/example-declaration.ts'
import { resolveDeclaration, validateFile, validateText } from './validate.ts'

const example = JSON.stringify(exampleDeclaration, null, 2)
const options = { file: 'a.json', today: exampleDay }

function rule(
  id: string,
  check: (context: RuleContext) => Iterable<RuleFinding>,
  more: Partial<Rule> = {},
): Rule {
  return {
    id,
    severity: 'warning',
    summary: 's',
    why: 'w',
    source: {
      title: 't',
      url: 'https://example.org',
      asOf: '2026-01-01',
      binding: 'practice',
      verified: true,
    },
    message: ({ word }) => `about ${word ?? 'nothing'}`,
    examples: { invalid: [], valid: [] },
    check,
    ...more,
  }
}

const lifetimes = ({ items }: RuleContext) =>
  items.map((item) => item.finding('lifetime', { facts: { word: item.title } }))
const retentions = ({ items }: RuleContext) => items.map((item) => item.finding('since'))

async function run(plugins: readonly Rule[], more: object = {}) {
  const report = await validateText(example, { ...options, plugins, ...more })
  return report.findings.map(({ rule, severity, pointer, line }) => `${severity} ${rule} ${pointer} ${line}`)
}

const [choice, view] = ['/services/choice/items/cookie_choice', '/services/list/items/list_view']

describe('rules', () => {
  it('speak at the property, or at the key of the item that does not state it', async () => {
    const report = await validateText(example, { ...options, plugins: [rule('acme/a', lifetimes)] })
    const [first] = report.findings
    expect(first).toMatchObject({
      pointer: `${choice}/lifetime`,
      item: 'cookie_choice',
      message: 'about cookie_choice',
    })
    const lines = example.split('\n')
    expect(lines[first!.line - 1]!.slice(first!.column - 1, first!.endColumn - 1)).toBe('"P6M"')
    const missing = await validateText(example, { ...options, plugins: [rule('acme/b', retentions)] })
    expect(missing.findings.map(({ pointer }) => pointer)).toEqual([choice, view])
    expect(lines[missing.findings[0]!.line - 1]).toContain('"cookie_choice": {')
  })

  it('take the severity that they are given, and none where they are off', async () => {
    const plugins = [rule('acme/a', lifetimes), rule('acme/b', lifetimes, { severity: 'off' })]
    expect((await run(plugins, { rules: { 'acme/a': 'error' } })).map((line) => line.split(' ')[0])).toEqual([
      'error',
      'error',
    ])
    expect(await run(plugins, { rules: { 'acme/a': 'off' } })).toEqual([])
    expect(await run(plugins, { rules: { 'acme/a': 'off', 'acme/b': 'info' } })).toHaveLength(2)
  })

  it('are silent where a rule that they yield to has spoken of the same thing', async () => {
    const general = rule('acme/general', (context) => [...lifetimes(context), ...retentions(context)], {
      yieldsTo: ['acme/exact'],
    })
    const exact = rule('acme/exact', lifetimes)
    expect((await run([general, exact])).filter((line) => line.includes('general'))).toEqual([
      expect.stringContaining(`${choice} `),
      expect.stringContaining(`${view} `),
    ])
    expect(await run([general, exact], { rules: { 'acme/exact': 'off' } })).toHaveLength(4)
  })

  it('belong to profiles by their group; plugins of their own are always on', async () => {
    const plugins = [
      rule('fr/x', lifetimes),
      rule('eu/x', lifetimes),
      rule('uk/x', lifetimes),
      rule('acme/x', lifetimes),
    ]
    const ids = async (profiles?: string[]) =>
      [
        ...new Set((await run(plugins, profiles ? { profiles } : {})).map((line) => line.split(' ')[1])),
      ].sort()
    expect(await ids()).toEqual(['acme/x'])
    expect(await ids(['fr'])).toEqual(['acme/x', 'eu/x', 'fr/x'])
    expect(await ids(['uk'])).toEqual(['acme/x', 'uk/x'])
  })

  it('that fail are named', async () => {
    const broken = rule('acme/broken', () => {
      throw new TypeError('oh')
    })
    await expect(run([broken])).rejects.toThrow('The rule acme/broken failed: oh')
  })

  it('cannot change what other rules see', async () => {
    const meddling = (change: (context: RuleContext) => void) =>
      run([
        rule('acme/meddling', (context) => {
          change(context)
          return []
        }),
      ])
    await expect(meddling(({ items }) => Object.assign(items[0]!, { lifetime: 'P9Y' }))).rejects.toThrow(
      'acme/meddling',
    )
    await expect(
      meddling(({ declaration }) => (declaration.locales as string[]).push('xx')),
    ).rejects.toThrow()
    await expect(
      meddling(({ written }) => Object.assign(written('/site') as object, { id: 'x' })),
    ).rejects.toThrow()
    expect(await meddling(({ texts }) => expect(texts.length).toBeGreaterThan(5))).toEqual([])
  })

  it('may offer fixes, which come as edits', async () => {
    const fixing = rule('acme/fix', ({ items }) =>
      items.map((item) => ({ ...item.finding('path'), fix: item.set('path', '/x') })),
    )
    const report = await validateText(example, { ...options, plugins: [fixing] })
    expect(report.findings[0]!.fix).toMatchObject({
      description: 'Set path to /x',
      edits: [{ text: '"/x"' }],
    })
  })
})

describe('reports', () => {
  it('are sorted, counted and cut, the gravest kept', async () => {
    const many = rule('acme/many', function* ({ finding }) {
      for (let count = 0; count < limits.findings + 5; count++) yield finding('/site/urls')
    })
    const grave = rule('acme/z', ({ finding }) => [finding('/services')], { severity: 'error' })
    const report = await validateText(example, { ...options, plugins: [many, grave] })
    expect(report).toMatchObject({ version: 1, files: 1, errors: 1, warnings: 999, truncated: true })
    expect(report.findings).toHaveLength(limits.findings)
    expect(report.findings.at(-1)!.rule).toBe('acme/z')
  })

  it('merge in the order of files', async () => {
    const plugins = [rule('acme/a', lifetimes)]
    const b = await validateText(example, { ...options, file: 'b.json', plugins })
    const a = await validateText('', { ...options, file: 'a.yaml' })
    const merged = mergeReports([b, a])
    expect(merged).toMatchObject({ files: 2, errors: 1, warnings: 2 })
    expect(merged.findings.map(({ file }) => file)).toEqual(['a.yaml', 'b.json', 'b.json'])
  })

  it('leave out what a baseline knows', async () => {
    const plugins = [rule('acme/a', lifetimes)]
    const baseline = {
      version: 1 as const,
      findings: [{ file: 'a.json', rule: 'acme/a', at: 'list_view', count: 1 }],
    }
    expect(await run(plugins, { baseline })).toHaveLength(1)
  })
})

describe('limits', () => {
  it('refuse one item too many, across services', async () => {
    const items = (prefix: string, count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [`${prefix}${index}`, { purpose: 'x', lifetime: 'P1D' }]),
      )
    const services = {
      a: { category: 'necessary', items: items('a', limits.items / 2) },
      b: { category: 'necessary', items: items('b', limits.items / 2 + 1) },
    }
    const report = await validateText(JSON.stringify({ ...exampleDeclaration, services }), options)
    expect(report.findings.map(({ rule }) => rule)).toEqual(['limit/items'])
    expect(report.findings[0]!.message).toContain('10000')
  })
})

describe('files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'charter-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const write = (name: string, content: string | Uint8Array) => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  }

  it('are read, composed and named as the caller names them', async () => {
    write('base.json', example)
    const path = write('portal.yaml', 'extends: ./base.json\nsite:\n  urls: [nonsense]\n')
    const report = await validateFile(path, { today: exampleDay, file: 'x/portal.yaml' })
    expect(report.findings.map(({ rule, file, line }) => [rule, file, line])).toEqual([
      ['schema/format', 'x/portal.yaml', 3],
    ])
  })

  it('that are not UTF-8, too large, or not there', async () => {
    const rules = async (path: string) => (await validateFile(path)).findings.map(({ rule }) => rule)
    expect(await rules(write('latin.yaml', new Uint8Array([0x61, 0x3a, 0x20, 0xe9])))).toEqual([
      'syntax/yaml',
    ])
    expect(await rules(write('latin.json', new Uint8Array([0xff, 0xfe, 0x7b, 0x00])))).toEqual([
      'syntax/json',
    ])
    expect(await rules(write('large.yaml', '#'.repeat(limits.fileBytes + 1)))).toEqual(['limit/size'])
    await expect(validateFile(join(folder, 'none.yaml'))).rejects.toThrow('cannot be read')
  })
})

describe('resolveDeclaration', () => {
  it('resolves what has no fault of structure, and reports what has', async () => {
    expect((await resolveDeclaration(example, { file: 'a.json' })).ok).toBe(true)
    const faulty = await resolveDeclaration({ text: '{"a":1}' }, { file: 'a.json' })
    expect(faulty.ok ? [] : faulty.report.findings.map(({ rule }) => rule)).toContain('schema/required')
    expect((await resolveDeclaration({ text: '' })).ok).toBe(false)
  })
})
