import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FileAccess } from '@cookie-charter/validator'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cacheKey, ResultCache } from './result-cache.ts'
import { recordAccess, stillHolds } from './trace.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cookie-charter-cache-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function filesOf(texts: Map<string, string>): FileAccess {
  return {
    readText(path) {
      const text = texts.get(path)
      return text === undefined ? { ok: false, reason: 'not-found' } : { ok: true, text }
    },
    realPath: (path) => (texts.has(path) ? path : undefined),
    exists: (path) => texts.has(path),
  }
}

const checked = (file: string) => ({ file, own: '[{"rule":"a/b"}]', elsewhere: [], truncated: false })

describe('recordAccess', () => {
  it('notes what was asked, so that a change of any answer is seen', async () => {
    const texts = new Map([
      ['/a', 'one'],
      ['/base', 'two'],
    ])
    const { access, steps } = recordAccess(filesOf(texts))
    await access.readText('/a')
    await access.readText('/a')
    await access.realPath('/base')
    await access.exists('/nowhere')
    expect(steps.map(([question, path]) => `${question} ${path}`)).toEqual([
      'readText /a',
      'realPath /base',
      'exists /nowhere',
    ])
    expect(await stillHolds(steps, filesOf(texts))).toBe(true)
    expect(await stillHolds(steps, filesOf(new Map([...texts, ['/a', 'other']])))).toBe(false)
    expect(await stillHolds(steps, filesOf(new Map([...texts, ['/nowhere', '']])))).toBe(false)
    expect(await stillHolds(steps, filesOf(new Map([['/a', 'one']])))).toBe(false)
  })
})

describe('ResultCache', () => {
  const path = () => join(folder, 'sub', 'cache')
  async function fill(file: string, texts: Map<string, string>, key = 'k') {
    const recorder = recordAccess(filesOf(texts))
    await recorder.access.readText(file)
    const cache = new ResultCache(path(), key)
    cache.keep({
      input: { path: file, file },
      result: { ok: true, checked: checked(file) },
      steps: recorder.steps,
    })
    await cache.save()
  }
  const lookup = async (file: string, texts: Map<string, string>, key = 'k') =>
    (await new ResultCache(path(), key).lookup(file, filesOf(texts)))?.checked

  it('gives a result back while its file is the same', async () => {
    const texts = new Map([['/é\t"a', 'one']])
    await fill('/é\t"a', texts)
    expect(await lookup('/é\t"a', texts)).toEqual(checked('/é\t"a'))
    expect(await lookup('/é\t"a', new Map([['/é\t"a', 'two']]))).toBeUndefined()
    expect(await lookup('/b', texts)).toBeUndefined()
  })

  it('is empty for another key', async () => {
    const texts = new Map([['/a', 'one']])
    await fill('/a', texts)
    expect(await lookup('/a', texts, 'other')).toBeUndefined()
  })

  it('keeps the results of files that this run did not look at, and drops those of files that are gone', async () => {
    const there = join(folder, 'there')
    writeFileSync(there, '')
    const texts = new Map([
      [there, 'one'],
      ['/gone', 'two'],
      ['/new', 'three'],
    ])
    await fill(there, texts)
    await fill('/gone', texts)
    await fill('/new', texts)
    expect(await lookup(there, texts)).toEqual(checked(there))
    expect(await lookup('/gone', texts)).toBeUndefined()
  })

  it.each([
    '',
    'x',
    '{"cookieCharterCache":1,"key":"k"}\n"/a"\t{"steps":[],"che',
    '{"cookieCharterCache":1,"key":"k"}\n/a\n',
  ])('takes a damaged file for empty: %j', async (text) => {
    await fill('/x', new Map([['/x', '']]))
    writeFileSync(path(), text)
    expect(await lookup('/a', new Map([['/a', '']]))).toBeUndefined()
  })

  it('writes nothing where nothing is new', async () => {
    await fill('/a', new Map([['/a', 'one']]))
    const before = readFileSync(path(), 'utf8')
    await new ResultCache(path(), 'other').save()
    expect(readFileSync(path(), 'utf8')).toBe(before)
  })
})

describe('cacheKey', () => {
  const settings = { today: '2026-11-23', rules: {}, locked: false }
  it('differs by version, day and options, and not by the configuration’s place', () => {
    const key = cacheKey('1', '/x', settings)
    expect(cacheKey('1', '/x', { ...settings, configPath: '/y' })).toBe(key)
    expect(cacheKey('2', '/x', settings)).not.toBe(key)
    expect(cacheKey('1', '/x', { ...settings, today: '2026-11-24' })).not.toBe(key)
    expect(cacheKey('1', '/x', { ...settings, rules: { 'a/b': 'off' } })).not.toBe(key)
  })
})
