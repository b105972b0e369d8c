import { describe, expect, it } from 'vitest'
import { knownItems } from './known-items.ts'
import { extendedName, instanceOf, knownName } from './known-names.ts'
import { spanOf } from './lifetime.ts'

it('names each item once', () => {
  const names = knownItems.map((row) => row.name)
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})

it.each(knownItems.map((row) => [row.name, row] as const))(
  '%s has a page and lifetimes that are durations',
  (_, row) => {
    expect(row.source).toMatch(/^https:\/\//)
    expect(
      row.lifetimes.filter((lifetime) => lifetime !== 'session' && spanOf(lifetime) === undefined),
    ).toEqual([])
    if (row.family) expect(row.lifetimes.length).toBeLessThanOrEqual(1)
  },
)

describe('names that the rules speak of', () => {
  it.each([
    ['_ga', 'P2Y'],
    ['_ga_BB28FVWH9P', 'P2Y'],
    ['_gid', 'P1D'],
    ['_gat', 'PT1M'],
    ['_gat_gtag_UA_1_1', 'PT1M'],
    ['test_cookie', 'PT15M'],
    ['_pk_id.1.adcb', 'P13M'],
    ['_pk_ses.1.adcb', 'PT30M'],
    ['_pk_ref.1.adcb', 'P6M'],
    ['ai_session', 'PT30M'],
    ['ai_user', 'P1Y'],
    ['_uetsid', 'P1D'],
  ])('%s: %s', (name, lifetime) => expect(knownName(name)?.lifetimes[0]).toBe(lifetime))

  it.each(
    '__utma _fbp _fbc fr _gcl_au _gcl_xy IDE NID 1P_JAR _uetvid _uetx MUID _hjid _hjAnything _clck _clsk VISITOR_INFO1_LIVE YSC'.split(
      ' ',
    ),
  )('%s is known', (name) => expect(knownName(name)).toBeDefined())

  it('are not told of others', () => {
    expect(['ga', 'session', '_g', '_gax', 'ide'].filter((name) => knownName(name))).toEqual([])
  })
})

it('knows names that are always extended, and their instances', () => {
  expect([extendedName('_pk_id')?.name, extendedName('_pk_ses.')?.name, extendedName('_ga')]).toEqual([
    '_pk_id.*',
    '_pk_ses.*',
    undefined,
  ])
  expect([instanceOf('_ga_X')?.name, instanceOf('_ga_'), instanceOf('_hjid')]).toEqual([
    '_ga_*',
    undefined,
    undefined,
  ])
})
