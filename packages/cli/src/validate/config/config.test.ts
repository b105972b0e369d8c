import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findConfig } from './find-config.ts'
import { loadConfig } from './load-config.ts'
import { loadPlugins } from './load-plugins.ts'
import { resolveModule } from './resolve-module.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cookie-charter-config-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(file: string, text: string): string {
  const path = join(folder, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  return path
}

describe('findConfig', () => {
  it('looks upwards, and the nearest wins', () => {
    const top = write('cookie-charter.config.json', '{}')
    const deeper = write('a/cookie-charter.config.mjs', '')
    mkdirSync(join(folder, 'a/b'))
    mkdirSync(join(folder, 'c'))
    expect(findConfig(join(folder, 'a/b'), undefined)).toBe(deeper)
    expect(findConfig(join(folder, 'c'), undefined)).toBe(top)
  })

  it('refuses one that is named and not there', () =>
    expect(() => findConfig(folder, 'x.json')).toThrow('there is no such file'))
})

describe('loadConfig', () => {
  it('reads JSON and modules', async () => {
    expect(await loadConfig(write('a.json', '\ufeff{"rules":{"tech/path-relative":"off"}}'))).toEqual({
      rules: { 'tech/path-relative': 'off' },
    })
    expect(await loadConfig(write('b.mjs', 'export default { profiles: ["fr"] }'))).toEqual({
      profiles: ['fr'],
    })
  })

  it.each([
    ['a.json', '{', 'cannot be read as JSON'],
    ['a.json', '{"rule":{}}', 'rules'],
    ['a.json', '{"rules":{"tech/x":"fatal"}}', '/rules/tech~1x'],
    ['a.mjs', 'throw new Error("no such thing")', 'no such thing'],
    ['a.mjs', 'export const x = 1', 'A configuration is a map'],
  ])('says of %s with %s what is wrong', async (name, text, words) => {
    await expect(loadConfig(write(name, text))).rejects.toThrow(words)
  })
})

describe('resolveModule', () => {
  it('finds packages as import does', () => {
    const from = join(folder, 'cookie-charter.config.json')
    const pkg = (name: string, manifest: object) =>
      write(`node_modules/${name}/package.json`, JSON.stringify({ name, ...manifest }))
    pkg('only-import', { exports: { import: './esm.js' } })
    pkg('@acme/rules', {
      exports: { '.': { types: './x.d.ts', default: './index.mjs' }, './more': './more.mjs' },
    })
    pkg('old', { main: 'lib.js' })
    write('node_modules/old/lib.js', '')
    const inside = (path: string) => join(folder, 'node_modules', path)
    expect(resolveModule('only-import', from)).toBe(inside('only-import/esm.js'))
    expect(resolveModule('@acme/rules', from)).toBe(inside('@acme/rules/index.mjs'))
    expect(resolveModule('@acme/rules/more', from)).toBe(inside('@acme/rules/more.mjs'))
    expect(resolveModule('old', from)).toContain('old/lib.js')
    expect(resolveModule('./own.mjs', from)).toBe(join(folder, 'own.mjs'))
    expect(() => resolveModule('nowhere', from)).toThrow()
  })
})

describe('loadPlugins', () => {
  it('refuses what is no plugin, and what cannot be loaded, by name', async () => {
    const from = join(folder, 'cookie-charter.config.json')
    write('node_modules/empty/package.json', '{"exports":"./index.mjs"}')
    write('node_modules/empty/index.mjs', 'export default 1')
    await expect(loadPlugins({ plugins: ['nowhere'] }, from)).rejects.toThrow('"nowhere" cannot be loaded')
    await expect(loadPlugins({ plugins: ['empty'] }, from)).rejects.toThrow('The plugin empty is refused')
  })
})
