import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { declaration } from '../testing/declaration.ts'
import { sha256 } from '../testing/sha256.ts'
import { lockOf, shop } from '../testing/shop.ts'
import { createLock } from './create.ts'
import { lockText, parseLock } from './parse.ts'

const schema = JSON.parse(
  readFileSync(new URL('../../../../schemas/v1/lock.schema.json', import.meta.url), 'utf8'),
)
const isLock = new Ajv({ strict: false }).compile(schema)

const problemsOf = (...of: Parameters<typeof createLock>) => {
  const result = createLock(...of)
  return result.ok ? [] : result.problems.map(({ code, pointer }) => `${code} ${pointer}`)
}

describe('createLock', () => {
  it('gives slots from nought in the order of first writing, and generation 1', () => {
    const lock = lockOf(shop())
    expect(lock.generations).toMatchObject([{ generation: 1, day: '2026-01-15', changes: [] }])
    expect(lock.categories.map(({ slot, id }) => [slot, id])).toEqual([
      [0, 'necessary'],
      [1, 'preferences'],
      [2, 'statistics'],
      [3, 'marketing'],
      [4, 'media'],
    ])
    expect(lock.services.map(({ slot }) => slot)).toEqual([...Array(30).keys()])
    expect(lock.locales).toEqual(['en', 'fr'])
  })

  it('is valid against its schema, and reads itself back', () => {
    const lock = lockOf(shop())
    expect(isLock(JSON.parse(lockText(lock)))).toBe(true)
    expect(parseLock(lockText(lock), sha256)).toEqual({ ok: true, value: lock })
  })

  it('is the same to the byte for the same declaration, but for the day', () => {
    expect(lockText(lockOf(shop()))).toBe(lockText(lockOf(shop())))
    expect(lockOf(shop(), '2026-02-01').generations[0]!.fingerprint).toBe(
      lockOf(shop()).generations[0]!.fingerprint,
    )
  })

  it('gives a slot only to what an item is in', () => {
    const lock = lockOf(
      declaration({
        categories: { media: {} },
        services: { used: { items: { a: { category: 'marketing' } } }, empty: { items: {} } },
      }),
    )
    expect(lock.categories.map(({ id }) => id)).toEqual(['marketing'])
    expect(lock.services.map(({ id }) => id)).toEqual(['used'])
  })

  it('counts an item with a category of its own there and in its service', () => {
    const lock = lockOf(declaration({ services: { s: { items: { a: {}, b: { category: 'marketing' } } } } }))
    const items = (entries: typeof lock.services) =>
      entries.map(({ id, facts }) => [id, facts!.items.map((i) => i.id)])
    expect(items(lock.categories)).toEqual([
      ['statistics', ['a']],
      ['marketing', ['b']],
    ])
    expect(items(lock.services)).toEqual([['s', ['a', 'b']]])
  })

  it('goes on counting after the generations of an earlier lineage', () => {
    const result = createLock(shop(), { on: '2026-01-15', sha256, after: 7 })
    expect(result.ok && result.value.generations.map(({ generation }) => generation)).toEqual([8])
    expect(result.ok && parseLock(lockText(result.value), sha256).ok).toBe(true)
  })

  it('refuses a former id that is in use, or that two claim', () => {
    const options = { on: '2026-01-15', sha256 }
    const items = { a: {}, b: { was: ['a'] }, 'c/d': { was: ['x'] }, e: { was: ['x'] } }
    expect(problemsOf(declaration({ services: { s: { items } } }), options)).toEqual([
      'lock/was-living /services/s/items/b/was/0',
      'lock/was-claimed-twice /services/s/items/e/was/0',
    ])
    expect(problemsOf(declaration({ services: { s: { was: ['s'], items: { a: {} } } } }), options)).toEqual([
      'lock/was-living /services/s/was/0',
    ])
  })

  it('refuses what passes a limit, by name', () => {
    const options = { on: '2026-01-15', sha256 }
    const categories = Object.fromEntries([...Array(64).keys()].map((index) => [`c${index}`, {}]))
    const items = Object.fromEntries(Object.keys(categories).map((id) => [`in-${id}`, { category: id }]))
    expect(problemsOf(declaration({ categories, services: { s: { items } } }), options)).toEqual([
      'lock/limit-categories /categories',
    ])
    const locales = [...Array(65).keys()].map((index) => `x-${index}`)
    expect(problemsOf(declaration({ locales, services: { s: { items: { a: {} } } } }), options)).toEqual([
      'lock/limit-locales /locales',
    ])
    const services = Object.fromEntries(
      [...Array(4096).keys()].map((n) => [`s${n}`, { items: { [`i${n}`]: {} } }]),
    )
    expect(problemsOf(declaration({ services }), options)).toEqual(['lock/limit-services /services'])
    expect(problemsOf(shop(), { ...options, after: 4095 })).toEqual(['lock/limit-generations '])
  })
})
