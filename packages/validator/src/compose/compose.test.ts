import { describe, expect, it } from 'vitest'
import { memoryFiles } from '../files/memory-files.ts'
import { resolveDeclaration, validateText } from '../validate.ts'
import { mergeOver } from './merge.ts'

const portal = (bases: string, rest = '') => `schemaVersion: 1
extends: ${bases}
site: { id: p.example, name: Portal, urls: [https://p.example] }
locales: [en]
${rest}`

const item = (name: string, lifetime = 'P1M') =>
  `services:\n  s:\n    category: necessary\n    items:\n      ${name}: { purpose: Keeps the basket until the order is paid., lifetime: ${lifetime} }\n`

type Files = { [path: string]: string }

async function compose(files: Files, links: Files = {}, path = '/repo/portals/p.yaml') {
  const access = memoryFiles({ '/repo/.git/HEAD': '', ...files }, links)
  const options = { files: access, file: path.replace('/repo/', ''), path }
  const result = await resolveDeclaration({ text: files[path]!, path }, options)
  if (result.ok) return { reads: access.reads, ...result }
  const findings = result.report.findings.map(({ rule, file, line, column }) => [rule, file, line, column])
  return { reads: access.reads, ok: false as const, findings }
}

async function refused(bases: string, files: Files = {}, links: Files = {}) {
  const result = await compose({ '/repo/portals/p.yaml': portal(bases, item('a')), ...files }, links)
  return result.ok ? 'composed' : result.findings
}

describe('merging', () => {
  it('merges maps, replaces scalars and lists, removes by null', () => {
    const base = { a: { b: 1, c: 2 }, list: [1, 2], gone: 1 }
    expect(mergeOver(base, { a: { c: 3, d: 4 }, list: [3], gone: null, never: null })).toEqual({
      a: { b: 1, c: 3, d: 4 },
      list: [3],
    })
    expect(base.a).toEqual({ b: 1, c: 2 })
    expect(mergeOver({ a: { b: 1 } }, { a: 'x' })).toEqual({ a: 'x' })
    expect(mergeOver({ a: 'x' }, { a: { b: { c: null } } })).toEqual({ a: { b: {} } })
  })

  it('never reaches a prototype', () => {
    const merged = mergeOver(
      {},
      JSON.parse('{"__proto__": {"polluted": 1}, "constructor": {"prototype": {}}}'),
    )
    expect(Object.keys(merged as object)).toEqual(['__proto__', 'constructor'])
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })
})

describe('bases', () => {
  it('lays the declaration over its bases, later ones over earlier ones', async () => {
    const result = await compose({
      '/repo/portals/p.yaml': portal('[../a.yaml, ../b.json]', item('mine')),
      '/repo/a.yaml': item('one'),
      '/repo/b.json': '{"services":{"s":{"category":"preferences","items":{"one":{"lifetime":"P2M"}}}}}',
    })
    if (!result.ok) throw new Error(JSON.stringify(result.findings))
    const service = result.declaration.services['s']!
    expect(service.category).toBe('necessary')
    expect(Object.keys(service.items)).toEqual(['one', 'mine'])
    expect(service.items['one']!.lifetime).toBe('P2M')
    expect(result.files).toEqual(['a.yaml', 'b.json', 'portals/p.yaml'])
    const origins = result.origins()
    expect(origins['/services/s/items/one/lifetime']).toEqual({ file: 'b.json', line: 1, column: 71 })
    expect(origins['/services/s/items/one/purpose']).toEqual({ file: 'a.yaml', line: 5, column: 23 })
    expect(origins['/site/id']).toEqual({ file: 'portals/p.yaml', line: 3, column: 13 })
  })

  it('reads the file of an installed package, by its real path', async () => {
    const files = {
      '/repo/portals/p.yaml': portal("'@acme/base/cookies.yaml'"),
      '/repo/packages/base/cookies.yaml': portal('./more/site.yml').replace('site:', 'policy: {}\n#'),
      '/repo/packages/base/more/site.yml': item('theirs'),
    }
    const result = await compose(files, { '/repo/node_modules/@acme/base': '/repo/packages/base' })
    if (!result.ok) throw new Error(JSON.stringify(result.findings))
    expect(Object.keys(result.declaration.services['s']!.items)).toEqual(['theirs'])
  })

  it('reads a diamond once, so that what one side changed stays changed', async () => {
    const result = await compose({
      '/repo/portals/p.yaml': portal('[./b.yaml, ./c.yaml]'),
      '/repo/portals/b.yaml': `extends: ./d.yaml\n${item('a', 'P2M')}`,
      '/repo/portals/c.yaml': 'extends: ./d.yaml\n',
      '/repo/portals/d.yaml': item('a', 'P1M'),
    })
    if (!result.ok) throw new Error(JSON.stringify(result.findings))
    expect(result.reads.filter((path) => path.endsWith('d.yaml'))).toHaveLength(1)
    expect(result.declaration.services['s']!.items['a']!.lifetime).toBe('P2M')
  })

  it('points at the file that a value came from, and at the parent for what is missing', async () => {
    const result = await compose({
      '/repo/portals/p.yaml': portal(
        '../a.yaml',
        'services:\n  s:\n    items:\n      a: { lifetime: P1M }\n      b: null',
      ),
      '/repo/a.yaml':
        'services:\n  s:\n    category: necessary\n    items:\n      a: { sameSite: lax }\n      b: { broken: 1 }\n      c: { lifetime: P1M }\n',
    })
    expect(result.ok ? '' : result.findings).toEqual([
      ['schema/enum', 'a.yaml', 5, 22],
      ['schema/required', 'portals/p.yaml', 7, 5],
      ['schema/required', 'portals/p.yaml', 8, 7],
    ])
  })

  it('allows ten files on top of one another, and no more', async () => {
    const chain = (length: number) => {
      const files: Files = {}
      for (let index = 1; index < length; index++)
        files[`/repo/portals/${index}.yaml`] =
          index + 1 < length ? `extends: ./${index + 1}.yaml\n` : item('a')
      return files
    }
    expect(await refused('./1.yaml', chain(10))).toBe('composed')
    expect(await refused('./1.yaml', chain(11))).toEqual([['extends/depth', 'portals/9.yaml', 1, 10]])
  })
})

describe('what is refused', () => {
  it('follows 200 references and says once that there are more', async () => {
    const many = (count: number) =>
      refused(`[${Array.from({ length: count }, () => './a.yaml').join(', ')}]`, files)
    const files = { '/repo/portals/a.yaml': item('a') }
    expect(await many(200)).toBe('composed')
    expect(await many(300)).toEqual([['extends/depth', 'portals/p.yaml', 2, 2011]])
  })

  it('refuses bases that are too large together', async () => {
    const bases = Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e'].map((name) => [
        `/repo/portals/${name}.yaml`,
        `# ${'x'.repeat(7 * 2 ** 20)}\n${item(name)}`,
      ]),
    )
    const list = (names: string[]) => `[${names.map((name) => `./${name}.yaml`).join(', ')}]`
    expect(await refused(list(['a', 'b', 'c', 'd']), bases)).toBe('composed')
    expect(await refused(list(['a', 'b', 'c', 'd', 'e']), bases)).toEqual([
      ['limit/bases', 'portals/p.yaml', 2, 51],
    ])
  })

  it.each([
    ['./nowhere.yaml', 'not-found'],
    ["'@acme/nothing/x.yaml'", 'not-found'],
    ['../../outside.yaml', 'outside-root'],
    ['../../../../../etc/passwd.yaml', 'outside-root'],
    ['./link.yaml', 'outside-root'],
    ['linked/x.yaml', 'outside-root'],
    ['pkg/../../../secret.yaml', 'outside-root'],
    ['/repo/a.yaml', 'unsupported'],
    ['C:\\a.yaml', 'unsupported'],
    ['https://example.org/a.yaml', 'unsupported'],
    ['file:///repo/a.yaml', 'unsupported'],
    ['"./a.yaml\\0.yaml"', 'unsupported'],
    ['./a.js', 'unsupported'],
    ['./list.yaml', 'unsupported'],
    ['./p.yaml', 'cycle'],
    ['./self.yaml', 'cycle', 'portals/self.yaml', 1],
  ])('%s is extends/%s', async (base, fault, file = 'portals/p.yaml', line = 2) => {
    const files = {
      '/secret.yaml': item('x'),
      '/outside.yaml': item('x'),
      '/repo/a.yaml': item('x'),
      '/repo/portals/list.yaml': '[a]',
      '/repo/portals/self.yaml': 'extends: ./self.yaml',
      '/repo/node_modules/pkg/x.yaml': item('x'),
    }
    const links = {
      '/repo/portals/link.yaml': '/outside.yaml',
      '/repo/node_modules/linked': '/outside',
    }
    const findings = await refused(base, { ...files, '/outside/x.yaml': item('x') }, links)
    expect(findings).toEqual([[`extends/${fault}`, file, line, 10]])
  })

  it('tells of every base that fails, each at its own place', async () => {
    expect(await refused('[./x.yaml, ./b.yaml]', { '/repo/portals/b.yaml': 'a: [' })).toEqual([
      ['syntax/yaml', 'portals/b.yaml', 1, 5],
      ['extends/not-found', 'portals/p.yaml', 2, 11],
    ])
  })

  it('takes the root that it is given', async () => {
    const files = memoryFiles({ '/repo/.git/HEAD': '', '/repo/base.yaml': item('a') })
    const options = { files, file: 'p.yaml', path: '/repo/portals/p.yaml' }
    const findings = async (root?: string) => {
      const report = await validateText(portal('../base.yaml'), { ...options, ...(root && { root }) })
      return report.findings.filter(({ rule }) => rule.startsWith('extends/')).length
    }
    expect(await findings()).toBe(0)
    expect(await findings('/repo/portals')).toBe(1)
  })
})
