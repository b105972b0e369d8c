import { describe, expect, it } from 'vitest'
import { lookup } from './lookup.ts'

describe('lookup', () => {
  it('gives the entry', () => {
    expect(lookup({ a: 1 }, 'a')).toBe(1)
  })

  it.each(['constructor', 'toString', '__proto__', 'b'])('gives nothing for %s', (id) => {
    expect(lookup({ a: 1 }, id)).toBeUndefined()
  })
})
