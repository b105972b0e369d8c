import type { ResolvedDeclaration } from '@cookie-charter/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classifyChanges } from '../changes/classify.ts'
import { declaration } from '../testing/declaration.ts'
import { sha256 } from '../testing/sha256.ts'
import { lockOf } from '../testing/shop.ts'
import { fingerprintOf } from './digests.ts'

/** A declaration in which every list has several members. */
const full = () =>
  declaration({
    locales: ['en', 'fr', 'de'],
    providers: {
      a: {
        transfers: [
          { to: 'US', safeguard: 'scc' },
          { to: 'US', safeguard: 'dpf' },
          { to: 'IN', safeguard: 'scc' },
        ],
        was: ['a1', 'a2'],
      },
      b: {},
      c: {},
    },
    categories: { own: { maps: { tcf: [3, 1, 2] }, was: ['o1', 'o2'] } },
    services: {
      one: {
        category: 'own',
        provider: ['a', 'b'],
        surfaces: [{ en: 'x' }, { en: 'y' }],
        was: ['s1', 's2'],
        items: {
          x: {
            sharedWith: ['c', 'a', 'b'],
            domain: ['b.example', 'a.example', 'c.example'],
            hostOnly: false,
            lifetimeVariants: [{ lifetime: 'P1D' }, { lifetime: 'P9M' }, { lifetime: 'P2Y' }],
            was: ['x1', 'x2'],
          },
          y: { sites: ['a.example.org', 'b.example.org'], domain: ['a.example.org', 'b.example.org'] },
        },
      },
      two: { items: { z: {}, w: {}, v: {} } },
    },
  })

/** The same declaration with every list and every map in another order, and every text changed. */
function disguised(value: unknown, order: (count: number) => number[], path = ''): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (/\/(purpose|label|description|note)$/.test(path)) return { en: `${order(99)}`, it: 'altro' }
  if (Array.isArray(value)) {
    const members = value.map((member) => disguised(member, order, `${path}/`))
    return path === '/site/urls' ? members : order(members.length).map((index) => members[index])
  }
  const entries = Object.entries(value)
  return Object.fromEntries(
    order(entries.length).map((index) => {
      const [key, member] = entries[index]!
      return [key, disguised(member, order, `${path}/${key}`)]
    }),
  )
}

const digests = (of: ResolvedDeclaration) => {
  const { categories, services } = lockOf(of)
  return Object.fromEntries([...categories, ...services].map(({ id, digest }) => [id, digest]))
}

describe('the facts of a declaration', () => {
  it('are the same in whatever order and words', () => {
    const before = full()
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
        const order = (count: number) => {
          const rest = Array.from({ length: count }, (_, index) => index)
          return Array.from({ length: count }, () => rest.splice(numbers.next().value! % rest.length, 1)[0]!)
        }
        const after = disguised(before, order) as ResolvedDeclaration
        expect(digests(after)).toEqual(digests(before))
        const levels = classifyChanges(before, after).map(({ level }) => level)
        expect(levels).not.toContain('material')
      }),
      { numRuns: 200 },
    )
  })
})

describe('the fingerprint', () => {
  it('is another for the same units in other slots, for another site and for another unit', () => {
    const { site, unit, services } = lockOf(full())
    const [first, second] = [services[0]!, services[1]!]
    const swapped = [
      { ...second, slot: 0 },
      { ...first, slot: 1 },
    ]
    const prints = [
      fingerprintOf(site, unit, services, sha256),
      fingerprintOf(site, unit, swapped, sha256),
      fingerprintOf('other.example', unit, services, sha256),
      fingerprintOf(site, 'service', services, sha256),
    ]
    expect(new Set(prints).size).toBe(4)
  })
})
