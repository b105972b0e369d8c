import { describe, expect, it } from 'vitest'
import { parseDuration } from './parse-duration.ts'

describe('parseDuration', () => {
  it('tells months from minutes', () => {
    expect(parseDuration('P1Y2M3W4DT5H6M7S')).toEqual([
      { unit: 'year', value: 1 },
      { unit: 'month', value: 2 },
      { unit: 'week', value: 3 },
      { unit: 'day', value: 4 },
      { unit: 'hour', value: 5 },
      { unit: 'minute', value: 6 },
      { unit: 'second', value: 7 },
    ])
    expect(parseDuration('PT6M')).toEqual([{ unit: 'minute', value: 6 }])
  })

  it.each(['', 'P', 'PT', 'P1', 'P1.5Y', 'P-1D', '1Y', 'P1YT', 'session', 'P1D1Y'])('takes no %j', (text) => {
    expect(parseDuration(text)).toBeUndefined()
  })
})
