import { describe, expect, it } from 'vitest'
import { exceeds, isSameLifetime, longestDays, mostSeconds, shortestDays, spanOf } from './lifetime.ts'

describe('spanOf', () => {
  it.each([
    ['P13M', { months: 13, seconds: 0 }],
    ['P1Y1M4D', { months: 13, seconds: 4 * 86_400 }],
    ['P2W', { months: 0, seconds: 14 * 86_400 }],
    ['PT1H30M', { months: 0, seconds: 5400 }],
    ['P0D', { months: 0, seconds: 0 }],
  ])('reads %s', (text, span) => expect(spanOf(text)).toEqual(span))

  it.each(['session', 'persistent', 'unknown', 'P', 'PT', 'P1', 'P1.5M', '1M', 'P-1D', 'p1d', 'P1D2M'])(
    'finds no duration in %s',
    (text) => expect(spanOf(text)).toBeUndefined(),
  )
})

describe('months as days', () => {
  it.each([
    [1, 31],
    [6, 184],
    [12, 366],
    [13, 397],
    [24, 731],
    [25, 762],
    [48, 1461],
  ])('%d months have at most %d days', (months, days) => expect(longestDays(months)).toBe(days))

  it.each([
    [0, 0],
    [1, 28],
    [2, 59],
    [6, 181],
    [12, 365],
    [13, 393],
  ])('%d months have at least %d days', (months, days) => expect(shortestDays(months)).toBe(days))

  it('agrees with a calendar', () => {
    for (const months of [1, 5, 7, 18, 37]) {
      const days: number[] = []
      for (let start = 0; start < 48; start++)
        days.push((Date.UTC(2020, start + months, 1) - Date.UTC(2020, start, 1)) / 86_400_000)
      expect([longestDays(months), shortestDays(months)]).toEqual([Math.max(...days), Math.min(...days)])
    }
  })

  it('bounds seconds', () => {
    expect(mostSeconds({ months: 1, seconds: 5 })).toBe(31 * 86_400 + 5)
  })
})

describe('exceeds', () => {
  it.each([
    ['P6M', 'P6M', false],
    ['P184D', 'P6M', false],
    ['P185D', 'P6M', true],
    ['P6M1D', 'P6M', true],
    ['P7M', 'P6M', true],
    ['P397D', 'P13M', false],
    ['P398D', 'P13M', true],
    ['P1Y1M', 'P13M', false],
    ['P731D', 'P24M', false],
    ['P762D', 'P25M', false],
    ['P763D', 'P25M', true],
    ['P400D', 'PT34560000S', false],
    ['PT34560001S', 'P400D', true],
    ['P13M', 'P400D', false],
    ['P14M', 'P400D', true],
    ['PT24H', 'P1D', false],
    ['session', 'P1D', false],
    ['P999999999Y', 'P6M', true],
  ])('%s over %s: %s', (lifetime, limit, expected) => expect(exceeds(lifetime, limit)).toBe(expected))
})

describe('isSameLifetime', () => {
  it.each([
    ['P24M', 'P2Y', true],
    ['P730D', 'P2Y', true],
    ['P729D', 'P2Y', false],
    ['PT24H', 'P1D', true],
    ['P90D', 'P3M', true],
    ['P1Y1M4D', 'P400D', true],
    ['session', 'session', true],
    ['session', 'P1D', false],
    ['P1D', 'P2Y', false],
  ])('%s and %s: %s', (one, other, same) => {
    expect(isSameLifetime(one, other)).toBe(same)
    expect(isSameLifetime(other, one)).toBe(same)
  })
})
