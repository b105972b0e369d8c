import { expect, it } from 'vitest'
import { lifetimeLength, longestLifetime, oneSpelling } from './lifetime.ts'

it('puts session before durations, and durations before what has no known end', () => {
  const order = [
    'session',
    'P0D',
    'PT30M',
    'P1D',
    'P2W',
    'P1M',
    'P6M',
    'P1Y',
    'P13M',
    'P100Y',
    'P9999999Y',
    'persistent',
  ]
  const lengths = order.map(lifetimeLength)
  expect(lengths).toEqual([...lengths].sort((left, right) => left - right))
  expect(new Set(lengths).size).toBe(order.length)
})

it('counts by the calendar', () => {
  const equal = [
    ['P12M', 'P1Y', 'P365D'],
    ['P1M', 'P31D'],
    ['PT24H', 'P1D'],
    ['P2W', 'P14D'],
    ['PT60M', 'PT1H'],
  ]
  for (const [first, ...others] of equal)
    for (const other of others) expect(lifetimeLength(other)).toBe(lifetimeLength(first!))
  for (const other of ['varies', 'event', 'unknown'])
    expect(lifetimeLength(other)).toBe(lifetimeLength('persistent'))
})

it('spells each duration in one way', () => {
  const spelled = [
    'P1Y',
    'P12M',
    'P2W',
    'PT36H',
    'PT90M',
    'P1Y2M3W4DT5H6M7S',
    'P0D',
    'PT0S',
    'session',
    'unknown',
  ]
  expect(spelled.map(oneSpelling)).toEqual([
    'P12M',
    'P12M',
    'P14D',
    'P1DT43200S',
    'PT5400S',
    'P14M25DT18367S',
    'P0D',
    'P0D',
    'session',
    'unknown',
  ])
})

it('finds the longest', () => {
  expect(longestLifetime(['session', 'P1Y', 'P13M'])).toBe('P13M')
  expect(longestLifetime(['varies', 'P1Y'])).toBe('varies')
})
