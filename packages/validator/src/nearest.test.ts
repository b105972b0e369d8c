import { describe, expect, it } from 'vitest'
import { editDistance, nearest } from './nearest.ts'

describe('nearest', () => {
  it('finds the word that was meant', () => {
    expect(nearest('lifetme', ['purpose', 'lifetime', 'lifetimeFrom'])).toBe('lifetime')
    expect(nearest('samesite', ['secure', 'sameSite'])).toBe('sameSite')
    expect(nearest('opt_in', ['exempt', 'opt-in', 'opt-out'])).toBe('opt-in')
    expect(nearest('pruopse', ['purpose', 'provider'])).toBe('purpose')
  })

  it('is silent when nothing is near', () => {
    expect(nearest('colour', ['purpose', 'lifetime'])).toBeUndefined()
    expect(nearest('x', ['purpose'])).toBeUndefined()
    expect(nearest('', ['a'])).toBeUndefined()
    expect(nearest('a'.repeat(65), ['a'.repeat(64)])).toBeUndefined()
  })

  it('prefers the nearer of two', () => {
    expect(nearest('statistic', ['static', 'statistics'])).toBe('statistics')
  })
})

describe('editDistance', () => {
  it('counts a swap once and stops at the limit', () => {
    expect(editDistance('ab', 'ba', 3)).toBe(1)
    expect(editDistance('kitten', 'sitting', 5)).toBe(3)
    expect(editDistance('kitten', 'sitting', 1)).toBe(2)
  })
})
