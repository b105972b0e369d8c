import { describe, expect, it } from 'vitest'
import { declaration } from '../testing/declaration.ts'
import { sha256 } from '../testing/sha256.ts'
import { lockOf } from '../testing/shop.ts'
import type { Lock } from './lock.ts'
import { lockText, parseLock } from './parse.ts'

const lock = lockOf(
  declaration({ services: { counter: { items: { visits: {}, more: {} } }, ads: { items: { ad: {} } } } }),
)
const text = lockText(lock)
const edited = (edit: (copy: Lock) => void) => {
  const copy = structuredClone(lock)
  edit(copy)
  return lockText(copy)
}
const problemOf = (given: string) => {
  const result = parseLock(given, sha256)
  return result.ok ? 'ok' : `${result.problems[0]!.code} ${result.problems[0]!.pointer}`
}

describe('parseLock', () => {
  it('does not mind spaces, line ends or a byte order mark', () => {
    for (const other of [text.replaceAll('\n', '\r\n'), JSON.stringify(JSON.parse(text)), `\uFEFF${text}`])
      expect(problemOf(other)).toBe('ok')
  })

  it.each([
    [
      'a fact',
      edited((copy) => (copy.services[0]!.facts!.items[0]!.lifetime = 'P99Y')),
      'lock/edited /services/0/facts',
    ],
    [
      'a fact and its digest',
      edited((copy) => {
        const entry = copy.services[0]!
        entry.facts!.items.pop()
        entry.digest = sha256('anything')
      }),
      'lock/edited /services/0/facts',
    ],
    ['a slot', edited((copy) => (copy.services[1]!.slot = 5)), 'lock/edited /services/1/slot'],
    ['the order of slots', edited((copy) => copy.services.reverse()), 'lock/edited /services/0/slot'],
    ['an id', edited((copy) => (copy.services[0]!.id = 'other')), 'lock/edited /digest'],
    ['a generation', edited((copy) => (copy.services[0]!.since = 2)), 'lock/edited /services/0/since'],
    [
      'a later material change',
      edited((copy) => (copy.services[0]!.materialSince = 3)),
      'lock/edited /services/0/materialSince',
    ],
    ['a removal', edited((copy) => (copy.services[0]!.removed = 1)), 'lock/edited /services/0/facts'],
    [
      'a removal in the future',
      edited((copy) => (copy.services[0]!.removed = 2)),
      'lock/edited /services/0/removed',
    ],
    ['a day', edited((copy) => (copy.generations[0]!.day = '2020-01-01')), 'lock/edited /digest'],
    [
      'a fingerprint',
      edited((copy) => (copy.generations[0]!.fingerprint = sha256(''))),
      'lock/edited /digest',
    ],
    [
      'the numbers of generations',
      edited((copy) => copy.generations.push(copy.generations[0]!)),
      'lock/edited /generations/1/generation',
    ],
    ['no generation', edited((copy) => (copy.generations = [])), 'lock/shape /generations'],
    ['the digest', edited((copy) => (copy.digest = sha256(''))), 'lock/edited /digest'],
    ['an unknown property', edited((copy) => ((copy as { more?: 1 }).more = 1)), 'lock/shape /more'],
    [
      'a wrong type',
      edited((copy) => ((copy.services[0] as { id: unknown }).id = 7)),
      'lock/shape /services/0/id',
    ],
    [
      'a later version',
      edited((copy) => ((copy as { lockVersion: number }).lockVersion = 2)),
      'lock/version /lockVersion',
    ],
    ['another file', '[]', 'lock/shape '],
    ['nothing', '', 'lock/syntax '],
    ['null', 'null', 'lock/shape '],
    ['half a file', text.slice(0, 200), 'lock/syntax '],
    [
      'a key of the prototype',
      text.replace('"lockVersion"', '"__proto__": {}, "lockVersion"'),
      'lock/shape /__proto__',
    ],
  ])('refuses %s with its place', (_, given, problem) => {
    expect(problemOf(given)).toBe(problem)
  })

  it('refuses every edit of a letter or digit', () => {
    for (let at = 0; at < text.length; at += 7) {
      const other = /[a-z]/.test(text[at]!) ? 'q' : /\d/.test(text[at]!) ? '3' : text[at]!
      if (other !== text[at])
        expect(parseLock(text.slice(0, at) + other + text.slice(at + 1), sha256).ok).toBe(false)
    }
  })

  it('says what to do about an unfinished merge, and where it is', () => {
    const lines = text.split('\n')
    lines.splice(3, 0, '<<<<<<< HEAD')
    const result = parseLock(lines.join('\n'), sha256)
    expect(result.ok || result.problems).toEqual([
      {
        code: 'lock/conflict',
        pointer: '',
        message:
          'Line 4: a merge was not finished. Settle the declaration first, then run cookie-charter lock --resolve.',
      },
    ])
  })
})
