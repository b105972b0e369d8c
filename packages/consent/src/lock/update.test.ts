import { describe, expect, it } from 'vitest'
import { declaration, type Sketch } from '../testing/declaration.ts'
import { sha256 } from '../testing/sha256.ts'
import { lockOf } from '../testing/shop.ts'
import type { Lock } from './lock.ts'
import { lockText, parseLock } from './parse.ts'
import { suggestRenames } from './suggest.ts'
import { checkLock, updateLock } from './update.ts'

const sketch = (services: Sketch['services'], more: Partial<Sketch> = {}): Sketch => ({ ...more, services })
const one = sketch({ a: { items: { x: {} } }, b: { category: 'marketing', items: { y: {} } } })
const lockFor = (of: Sketch) => lockOf(declaration(of))

function next(lock: Lock, of: Sketch, on = '2026-03-01'): Lock {
  const result = updateLock(lock, declaration(of), { on, sha256 })
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  expect(parseLock(lockText(result.value.lock), sha256)).toEqual({ ok: true, value: result.value.lock })
  return result.value.lock
}
const problems = (lock: Lock, of: Sketch) => {
  const result = updateLock(lock, declaration(of), { on: '2026-03-01', sha256 })
  return result.ok ? [] : result.problems.map(({ code }) => code)
}
const entries = (lock: Lock, kind: 'categories' | 'services' = 'services') =>
  lock[kind].map(({ slot, id, was, since, materialSince, removed }) =>
    [slot, id, since, materialSince, removed && `removed ${removed}`, was.length > 0 && `was ${was}`]
      .filter((part) => part !== undefined && part !== false)
      .join(' '),
  )

describe('updateLock', () => {
  it('leaves a lock as it is, to the byte, where no fact changed', () => {
    const lock = lockFor(one)
    const relabelled = sketch({
      a: { label: { en: 'A' }, items: { x: { purpose: { en: 'Other' } } } },
      b: one.services['b']!,
    })
    expect(lockText(next(lock, relabelled))).toBe(lockText(lock))
    const reordered = sketch({ b: one.services['b']!, a: one.services['a']! })
    expect(lockText(next(lock, reordered))).toBe(lockText(lock))
  })

  it('appends a slot and a generation for what is new', () => {
    const lock = next(lockFor(one), sketch({ c: { category: 'media', items: { z: {} } }, ...one.services }))
    expect(entries(lock)).toEqual(['0 a 1 1', '1 b 1 1', '2 c 2 2'])
    expect(entries(lock, 'categories')).toEqual(['0 statistics 1 1', '1 marketing 1 1', '2 media 2 2'])
    expect(lock.generations[1]).toMatchObject({
      generation: 2,
      day: '2026-03-01',
      changes: [
        { code: 'category-added', subject: { kind: 'category', id: 'media' }, units: ['media'] },
        { code: 'item-added', subject: { kind: 'item', id: 'z' }, units: ['media'] },
      ],
    })
  })

  it('keeps a tombstone, and gives a new slot to the same id when it comes back', () => {
    const gone = next(lockFor(one), sketch({ a: one.services['a']! }))
    expect(entries(gone)).toEqual(['0 a 1 1', '1 b 1 1 removed 1'])
    expect(gone.generations).toHaveLength(1)
    expect(gone.services[1]).not.toHaveProperty('facts')
    expect(entries(next(gone, one))).toEqual(['0 a 1 1', '1 b 1 1 removed 1', '2 b 2 2'])
  })

  it('keeps the slot of what was renamed, and remembers its former id', () => {
    const renamed = sketch(
      { c: { was: ['a'], items: { x: {} } }, b: one.services['b']! },
      { unit: 'service' },
    )
    const lock = next(lockFor({ ...one, unit: 'service' }), renamed)
    expect(entries(lock)).toEqual(['0 c 1 1 was a', '1 b 1 1'])
    expect(lock.generations).toHaveLength(1)
    const again: Sketch = { ...renamed, services: { ...renamed.services, a: { items: { new: {} } } } }
    again.services['c'] = { items: { x: {} } }
    expect(entries(next(lock, again))).toEqual(['0 c 1 1 was a', '1 b 1 1', '2 a 2 2'])
  })

  it('renames a category and a provider without asking anybody', () => {
    const before = sketch(
      { s: { category: 'own', provider: ['p'], items: { x: {} } } },
      { categories: { own: {} }, providers: { p: {} } },
    )
    const after = sketch(
      { s: { category: 'mine', provider: ['q'], items: { x: {} } } },
      { categories: { mine: { was: ['own'] } }, providers: { q: { was: ['p'] } } },
    )
    for (const unit of ['category', 'service'] as const) {
      const lock = next(lockFor({ ...before, unit }), { ...after, unit })
      expect(lock.generations).toHaveLength(1)
      expect(entries(lock, 'categories')).toEqual(['0 mine 1 1 was own'])
    }
  })

  it('takes a renamed service whose items stay for nothing new, where categories are asked', () => {
    const lock = next(lockFor(one), sketch({ c: { items: { x: {} } }, b: one.services['b']! }))
    expect(lock.generations).toHaveLength(1)
    expect(entries(lock)).toEqual(['0 a 1 1 removed 1', '1 b 1 1', '2 c 1 1'])
  })

  it('asks again where services are asked and a new id is not said to be the old one', () => {
    const lock = next(
      lockFor({ ...one, unit: 'service' }),
      sketch({ c: { items: { x: {} } }, b: one.services['b']! }, { unit: 'service' }),
    )
    expect(lock.generations).toHaveLength(2)
    expect(entries(lock)).toEqual(['0 a 1 1 removed 2', '1 b 1 1', '2 c 2 2'])
  })

  it('appends locales and forgets none', () => {
    const lock = next(lockFor({ ...one, locales: ['fr', 'en'] }), { ...one, locales: ['de', 'fr'] })
    expect(lock.locales).toEqual(['fr', 'en', 'de'])
    expect(lock.generations).toHaveLength(1)
  })

  it('freezes fingerprints: narrowing changes an entry, not the generation', () => {
    const wide = sketch({ a: { items: { x: { lifetime: 'P1Y' } } } })
    const lock = lockFor(wide)
    const narrow = next(lock, sketch({ a: { items: { x: { lifetime: 'P1M' } } } }))
    expect(narrow.generations).toEqual(lock.generations)
    expect(narrow.services[0]!.digest).not.toBe(lock.services[0]!.digest)
    // Compared is always with the last lock: what was given up is a widening when it comes back.
    expect(next(narrow, wide).generations).toHaveLength(2)
  })

  it('marks from when a unit needs consent that needed none', () => {
    const exempt = sketch({ a: { exemption: { ground: 'audience-measurement' }, items: { x: {} } } })
    const lock = next(lockFor(exempt), sketch({ a: { items: { x: {} } } }))
    expect(lock.categories[0]).toMatchObject({ since: 1, materialSince: 2, optionalSince: 2 })
  })

  it('refuses another site, another unit, and former ids that are claimed wrongly', () => {
    const lock = lockFor(one)
    expect(problems(lock, { ...one, unit: 'service' })).toEqual(['lock/unit'])
    expect(problems({ ...lock, site: 'other.org' }, one)).toEqual(['lock/site'])
    expect(problems(lock, sketch({ a: { was: ['b'], items: { x: {} } }, b: one.services['b']! }))).toEqual([
      'lock/was-living',
    ])
  })
})

describe('checkLock', () => {
  it('passes a lock that says what the declaration says', () => {
    expect(checkLock(lockFor(one), declaration(one), sha256).ok).toBe(true)
  })

  it('says whether people have to be asked', () => {
    const check = (of: Sketch) => {
      const result = checkLock(lockFor(one), declaration(of), sha256)
      return result.ok ? 'ok' : `${result.problems[0]!.code}: ${result.problems[0]!.message}`
    }
    expect(check(sketch({ ...one.services, c: { items: { z: {} } } }))).toBe(
      'lock/stale: The lock is stale: people have to be asked again about statistics.',
    )
    expect(check(sketch({ a: one.services['a']! }))).toBe(
      'lock/stale: The lock is stale; nobody has to be asked.',
    )
  })
})

describe('suggestRenames', () => {
  const before = lockFor(
    sketch({ counter: { provider: ['p'], items: { v: { name: '_v' }, w: {} } } }, { providers: { p: {} } }),
  )
  const suggestions = (services: Sketch['services'], more: Partial<Sketch> = {}) =>
    suggestRenames(before, declaration({ providers: { p: {} }, services, ...more }))

  it('sees a service and a category with most of the same items', () => {
    const items = { v: { name: '_v' }, w: {} }
    expect(suggestions({ meter: { provider: ['p'], items } })).toEqual([
      { kind: 'service', from: 'counter', to: 'meter' },
    ])
    expect(
      suggestions({ counter: { provider: ['p'], category: 'own', items } }, { categories: { own: {} } }),
    ).toEqual([{ kind: 'category', from: 'statistics', to: 'own' }])
  })

  it('sees an item with the same name, or the same in all but id and name', () => {
    expect(suggestions({ counter: { provider: ['p'], items: { u: { name: '_v' }, w: {} } } })).toEqual([
      { kind: 'item', from: 'v', to: 'u' },
    ])
    expect(suggestions({ counter: { provider: ['p'], items: { v: { name: '_v' }, z: {} } } })).toEqual([
      { kind: 'item', from: 'w', to: 'z' },
    ])
  })

  it('says nothing of what is stated, unchanged or unlike', () => {
    expect(
      suggestions({ meter: { was: ['counter'], provider: ['p'], items: { v: { name: '_v' }, w: {} } } }),
    ).toEqual([])
    expect(
      suggestions({ counter: { provider: ['p'], items: { u: { name: '_v', was: ['v'] }, w: {} } } }),
    ).toEqual([])
    expect(suggestions({ other: { category: 'media', items: { far: { lifetime: 'P9Y' } } } })).toEqual([])
  })
})
