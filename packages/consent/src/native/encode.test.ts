import { describe, expect, it } from 'vitest'
import { declaration } from '../testing/declaration.ts'
import { policyOf, shop } from '../testing/shop.ts'
import { decodeConsent } from './decode.ts'
import { encodeConsent } from './encode.ts'

const on = '2026-11-23'
const byService = policyOf(shop('service'))
const byCategory = policyOf(shop('category'))

const oneByOne = Object.fromEntries(
  byService.units
    .filter((unit) => unit.consent !== 0)
    .map((unit, index) => [unit.id, index % 2 ? ('granted' as const) : ('denied' as const)]),
)

describe('encodeConsent', () => {
  it('writes everything and nothing in 15 characters', () => {
    for (const policy of [byService, byCategory]) {
      expect(encodeConsent(policy, { decisions: 'all', on })).toHaveLength(15)
      expect(encodeConsent(policy, { decisions: 'none', on })).toHaveLength(15)
    }
  })

  it('writes 5 categories and 30 services chosen one by one in 24 characters', () => {
    expect(encodeConsent(byService, { decisions: oneByOne, on })).toHaveLength(24)
  })

  it('puts every field where format 1 has it', () => {
    const text = encodeConsent(byCategory, {
      decisions: { preferences: 'granted', statistics: 'denied', marketing: 'denied', media: 'granted' },
      on: '2020-01-10',
      source: 'import',
      gpc: true,
      locale: 'fr',
    })
    const symbols = [...text].map((c) =>
      'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'.indexOf(c),
    )
    expect(symbols[0]).toBe(41)
    expect(symbols[1]).toBe((0 << 3) | 4)
    expect(symbols[2]).toBe((1 << 5) | (1 << 2))
    expect(symbols[3]).toBe(1)
    expect(symbols.slice(4, 6)).toEqual([0, 1])
    expect(text.slice(4, 10)).toBe(byCategory.generations[0])
    expect(symbols.slice(10, 13)).toEqual([0, 1, 8]) // day 9: nine times eight
    expect(symbols.slice(13, 16)).toEqual([5, 0, 30])
    expect(symbols[16]! >> 1).toBe(0b11001) // necessary, preferences, statistics, marketing, media
  })

  it('leaves what was not answered undecided', () => {
    const text = encodeConsent(byCategory, { decisions: { statistics: 'granted', media: 'denied' }, on })
    const result = decodeConsent(byCategory, text)
    expect(result.ok && { kind: result.value.kind, units: { ...result.value.units } }).toEqual({
      kind: 3,
      units: {
        necessary: 'granted',
        preferences: 'undecided',
        statistics: 'granted',
        marketing: 'undecided',
        media: 'denied',
      },
    })
  })

  it('writes the strictest regime of the optional units', () => {
    const regime = (consent: 'opt-in' | 'opt-out' | 'notice') => {
      const policy = policyOf(
        declaration({
          categories: { own: { consent } },
          services: { s: { category: 'own', items: { i: {} } } },
        }),
      )
      const result = decodeConsent(policy, encodeConsent(policy, { decisions: 'all', on }))
      return result.ok && result.value.regime
    }
    expect([regime('opt-in'), regime('opt-out'), regime('notice')]).toEqual(['opt-in', 'opt-out', 'notice'])
  })

  it.each([
    ['an unknown unit', { decisions: { nobody: 'granted' }, on }],
    ['an answer that is none', { decisions: { media: 'perhaps' }, on }],
    ['decisions in another word', { decisions: 'some', on }],
    ['a receipt of another length', { decisions: 'all', on, receipt: 'abc' }],
    ['an exempt unit denied', { decisions: { necessary: 'denied' }, on }],
    ['an exempt unit left open', { decisions: { necessary: 'undecided' }, on }],
    ['an unknown locale', { decisions: 'all', on, locale: 'de' }],
    ['an unknown source', { decisions: 'all', on, source: 'rumour' }],
    ['a day before 2020', { decisions: 'all', on: '2019-12-31' }],
    ['a day that does not exist', { decisions: 'all', on: '2026-02-30' }],
    ['a day in other words', { decisions: 'all', on: 'yesterday' }],
    ['a day that the field cannot hold', { decisions: 'all', on: '2109-09-19' }],
    ['a receipt of other characters', { decisions: 'all', on, receipt: 'no receipt at all' }],
  ])('throws RangeError for %s', (_, choice) => {
    expect(() => encodeConsent(byCategory, choice as never)).toThrow(RangeError)
  })

  it('writes and reads a string for a site that stores nothing', () => {
    const policy = policyOf(declaration({ services: {} }))
    const text = encodeConsent(policy, { decisions: {}, on })
    expect(decodeConsent(policy, text)).toMatchObject({ ok: true, value: { kind: 0, units: {} } })
  })

  it('writes into a slot that several units decide the least of their answers', () => {
    // Services are asked about; a category holds items of several.
    const text = encodeConsent(byService, {
      decisions: { ...oneByOne, 'service-2': 'granted', 'service-7': 'denied' },
      on,
    })
    const asIfByCategory = { ...byCategory, generations: byService.generations }
    const result = decodeConsent(asIfByCategory, text)
    expect(result.ok && result.value.units['statistics']).toBe('denied')
    const granted = Object.fromEntries(Object.keys(oneByOne).map((id) => [id, 'granted' as const]))
    const all = decodeConsent(asIfByCategory, encodeConsent(byService, { decisions: granted, on }))
    expect(all.ok && all.value.units['statistics']).toBe('granted')
  })

  it('takes a Date as its day in UTC', () => {
    const late = new Date('2026-11-23T23:59:59.999Z')
    expect(encodeConsent(byCategory, { decisions: 'all', on: late })).toBe(
      encodeConsent(byCategory, { decisions: 'all', on }),
    )
  })

  it('is not disturbed by ids that objects know already', () => {
    const policy = policyOf(
      declaration({
        unit: 'service',
        services: { constructor: { items: { toString: {} } }, valueOf: { items: { a: {} } } },
      }),
    )
    const decisions = JSON.parse('{"constructor": "granted", "valueOf": "denied"}')
    const text = encodeConsent(policy, { decisions, on })
    const result = decodeConsent(policy, text)
    expect(result.ok && { ...result.value.units }).toEqual({ constructor: 'granted', valueOf: 'denied' })
    expect(() => encodeConsent(policy, { decisions: JSON.parse('{"__proto__": "granted"}'), on })).toThrow(
      RangeError,
    )
  })
})
