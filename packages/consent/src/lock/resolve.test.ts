import { describe, expect, it } from 'vitest'
import { evaluateConsent } from '../decide/evaluate.ts'
import { encodeConsent } from '../native/encode.ts'
import { compilePolicy } from '../policy/compile.ts'
import { declaration, type Sketch } from '../testing/declaration.ts'
import { sha256 } from '../testing/sha256.ts'
import { lockOf } from '../testing/shop.ts'
import type { Lock } from './lock.ts'
import { lockText, parseLock } from './parse.ts'
import { resolveLockConflict } from './resolve.ts'
import { updateLock } from './update.ts'

const options = { on: '2026-04-01', sha256 }
const service = (ids: string[]): Sketch => ({
  unit: 'service',
  services: Object.fromEntries(ids.map((id) => [id, { items: { [`item-${id}`]: {} } }])),
})
const updated = (lock: Lock, of: Sketch) => {
  const result = updateLock(lock, declaration(of), options)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value.lock
}
const merged = (locks: Parameters<typeof resolveLockConflict>[0], of: Sketch) => {
  const result = resolveLockConflict(locks, declaration(of), options)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  expect(parseLock(lockText(result.value.lock), sha256).ok).toBe(true)
  return result.value.lock
}
const base = lockOf(declaration(service(['a', 'b'])))
const ours = updated(base, service(['a', 'b', 'x']))
const theirs = updated(base, service(['a', 'b', 'y']))
const slots = (lock: Lock) =>
  lock.services.map(({ slot, id, removed }) => `${slot} ${id}${removed ? ' removed' : ''}`)

describe('resolveLockConflict', () => {
  it('keeps released slots and our own, and puts theirs behind', () => {
    const lock = merged({ base, ours, theirs }, service(['a', 'b', 'y', 'x']))
    expect(slots(lock)).toEqual(['0 a', '1 b', '2 x', '3 y'])
    expect(lock.generations.map(({ generation }) => generation)).toEqual([1, 2, 3])
  })

  it('asks visitors of the base for both, ours for theirs, and theirs in full', () => {
    const both = declaration(service(['a', 'b', 'x', 'y']))
    const policy = compilePolicy(both, merged({ base, ours, theirs }, service(['a', 'b', 'x', 'y'])))
    const ask = (lock: Lock, of: Sketch) => {
      const text = encodeConsent(compilePolicy(declaration(of), lock), { decisions: 'all', on: '2026-04-02' })
      const { ask, askFor } = evaluateConsent(policy, text, { now: '2026-04-03' })
      return [ask, ...askFor].join(' ')
    }
    expect(ask(base, service(['a', 'b']))).toBe('delta x y')
    expect(ask(ours, service(['a', 'b', 'x']))).toBe('delta y')
    expect(ask(theirs, service(['a', 'b', 'y']))).toBe('full a b x y')
  })

  it('takes over what the other side removed: an id that comes back gets a new slot', () => {
    const removed = updated(base, service(['a']))
    expect(slots(merged({ base, ours, theirs: removed }, service(['a', 'x'])))).toEqual([
      '0 a',
      '1 b removed',
      '2 x',
    ])
    const returned = updated(removed, service(['a', 'b']))
    expect(slots(merged({ base, ours, theirs: returned }, service(['a', 'b', 'x'])))).toEqual([
      '0 a',
      '1 b removed',
      '2 x',
      '3 b',
    ])
  })

  it('takes over what the other side renamed, and its locales', () => {
    const renamed = service(['a', 'x'])
    renamed.services['c'] = { was: ['b'], items: { 'item-b': {} } }
    const there = updated(base, {
      ...renamed,
      locales: ['en', 'fr', 'it'],
      services: { a: renamed.services['a']!, c: renamed.services['c'] },
    })
    const here = updated(base, { ...service(['a', 'b', 'x']), locales: ['en', 'fr', 'de'] })
    const forgotten = { ...service(['a', 'x']), locales: ['en', 'fr', 'it', 'de'] }
    forgotten.services['c'] = { items: { 'item-b': {} } }
    const lock = merged({ base, ours: here, theirs: there }, forgotten)
    expect(slots(lock)).toEqual(['0 a', '1 c', '2 x'])
    expect(lock.locales).toEqual(['en', 'fr', 'de', 'it'])
  })

  it('goes beyond the generations of the other side, so that no string of theirs passes for a newer one of ours', () => {
    const further = updated(
      updated(theirs, service(['a', 'b', 'y', 'z'])),
      service(['a', 'b', 'y', 'z', 'w']),
    )
    expect(further.generations.at(-1)!.generation).toBe(4)
    const numbers = (lock: Lock) => lock.generations.map(({ generation }) => generation)
    const all = merged({ base, ours, theirs: further }, service(['a', 'b', 'x', 'y', 'z', 'w']))
    expect(numbers(all)).toEqual([1, 2, 5])
    const own = merged({ base, ours, theirs: further }, service(['a', 'b', 'x']))
    expect(numbers(own)).toEqual([1, 2, 5])
    expect(own.generations.at(-1)!.changes).toEqual([])
    expect(numbers(merged({ base, ours: further, theirs }, service(['a', 'b', 'y', 'z', 'w'])))).toEqual([
      1, 2, 3, 4,
    ])
    const since = (lock: Lock) => lock.services.map((entry) => [entry.since, entry.materialSince])
    expect(since(own)).toEqual(since(ours))
  })

  it('merges two first locks without a base', () => {
    const lock = merged(
      { ours: base, theirs: lockOf(declaration(service(['b', 'c']))) },
      service(['a', 'b', 'c']),
    )
    expect(slots(lock)).toEqual(['0 a', '1 b', '2 c'])
  })

  it('refuses a side that does not come from the base', () => {
    const foreign = lockOf(declaration(service(['b', 'a'])))
    for (const locks of [
      { base, ours: foreign, theirs },
      { base, ours, theirs: foreign },
    ]) {
      const result = resolveLockConflict(locks, declaration(service(['a', 'b'])), options)
      expect(result.ok || result.problems[0]!.code).toBe('lock/lineage')
    }
  })
})
