import { describe, expect, it } from 'vitest'
import { crc12, sealed } from './crc12.ts'

/** The definition, a bit at a time. */
function byBits(text: string): number {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  let crc = 0xfff
  for (const character of text) {
    const value = alphabet.indexOf(character)
    for (let bit = 5; bit >= 0; bit--) {
      const feedback = ((crc >> 11) & 1) ^ ((value >> bit) & 1)
      crc = ((crc << 1) & 0xfff) ^ (feedback ? 0x80f : 0)
    }
  }
  return crc
}

describe('crc12', () => {
  it('agrees with the definition, bit by bit', () => {
    for (const text of [
      '',
      'A',
      'p',
      'pABCDEFGHIJKL',
      '_-9876543210zyxwvutsrqponmlkjihgfedcba',
      '____________',
    ])
      expect(crc12(text)).toBe(byBits(text))
  })

  it('says -1 for a character outside the alphabet', () => {
    for (const text of ['p.', 'p ', 'pé', 'p\0', 'p=']) expect(crc12(text)).toBe(-1)
  })

  it('seals and recognises what it sealed', () => {
    const text = sealed('pABCDEFGHIJKL')
    expect(text).toHaveLength(15)
    expect(crc12(text)).toBe(0)
    expect(crc12(text.slice(0, 14))).not.toBe(0)
  })
})
