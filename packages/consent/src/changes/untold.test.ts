import type { ResolvedDeclaration } from '@cookie-charter/schema'
import { expect, it } from 'vitest'
import { declaration } from '../testing/declaration.ts'
import { classifyChanges } from './classify.ts'

const exemption = { ground: 'audience-measurement', reason: { en: 'Counts.' }, from: 'category' } as const

/** Among others a category and a provider that no item is in, and a service all of whose items override it. */
const rich = declaration({
  categories: {
    own: { was: ['old'], legalBasis: 'consent', maps: { tcf: [1], dpv: ['x'] } },
    idle: { consent: 'exempt', exemption, maps: { tcf: [2] } },
    statistics: {},
  },
  providers: {
    maker: { was: ['before'], transfers: [{ to: 'US', safeguard: 'scc' }], country: 'US' },
    idle: { transfers: [{ to: 'US', safeguard: 'scc' }] },
  },
  services: {
    one: {
      category: 'statistics',
      provider: ['idle'],
      was: ['first'],
      exemption,
      items: {
        x: {
          category: 'own',
          provider: ['maker'],
          was: ['y'],
          exemption,
          domain: ['a.example'],
          hostOnly: false,
        },
      },
    },
    empty: { category: 'statistics', saleOrShare: true, items: {} },
  },
})

/** What follows from something else, and so is no difference of its own. */
const derived = /^(schemaVersion|.*\/core|.*\/items\/\w+\/service)$/

function* paths(value: unknown, path: string[] = []): Generator<string[]> {
  if (path.length > 0) yield path
  if (typeof value === 'object' && value !== null)
    for (const [key, member] of Object.entries(value)) yield* paths(member, [...path, key])
}

interface Json {
  [key: string]: Json | string | number | boolean
}

function altered(path: readonly string[]): ResolvedDeclaration | undefined {
  const copy: Json = JSON.parse(JSON.stringify(rich))
  const last = path.at(-1)!
  const holder = path.slice(0, -1).reduce((at, key) => at[key] as Json, copy)
  const value = holder[last]
  if (typeof value === 'object') return undefined
  holder[last] = typeof value === 'boolean' ? !value : typeof value === 'number' ? value + 1 : `${value}x`
  return copy as unknown as ResolvedDeclaration
}

it.each([...paths(rich)].map((path) => path.join('/')).filter((path) => !derived.test(path)))(
  'a change of %s is told',
  (path) => {
    const after = altered(path.split('/'))
    if (after) expect(classifyChanges(rich, after)).not.toEqual([])
  },
)

it('is told as a detail, once', () => {
  const change = (path: string) =>
    classifyChanges(rich, altered(path.split('/'))!).map(({ code, subject }) => [
      code,
      subject.kind,
      subject.id,
    ])
  expect(change('categories/idle/exemption/ground')).toEqual([['details-changed', 'category', 'idle']])
  expect(change('providers/idle/transfers/0/to')).toEqual([['details-changed', 'provider', 'idle']])
  expect(change('services/one/provider/0')).toEqual([['details-changed', 'service', 'one']])
  expect(change('services/one/items/x/was/0')).toEqual([['details-changed', 'item', 'x']])
})
