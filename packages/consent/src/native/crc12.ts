import { ALPHABET, valueAt } from './alphabet.ts'

// CRC-12, polynomial 0x80F, a 6-bit symbol a step. 0x80F is (x + 1)(x^11 + x^2 + 1), the second factor primitive:
// every changed symbol and every swap of two symbols less than 2,047 places apart is seen.
const steps = /* @__PURE__ */ (() => {
  const table = new Uint16Array(64)
  for (let symbol = 0; symbol < 64; symbol++) {
    let crc = symbol << 6
    for (let bit = 0; bit < 6; bit++) crc = crc & 0x800 ? (crc << 1) ^ 0x80f : crc << 1
    table[symbol] = crc & 0xfff
  }
  return table
})()

/**
 * CRC-12 of text[from, to), most significant bit first, initial value 0xFFF, no final inversion.
 * -1 if a character is foreign to the alphabet.
 */
export function crc12(text: string, from: number, to: number): number {
  let crc = 0xfff
  let seen = 0
  for (let index = from; index < to; index++) {
    const value = valueAt(text, index)
    seen |= value
    crc = ((crc << 6) & 0xfff) ^ steps[(crc >> 6) ^ (value & 63)]!
  }
  return seen > 63 ? -1 : crc
}

/** A text of the alphabet with its two check characters behind it. */
export function sealed(text: string): string {
  const crc = crc12(text, 0, text.length)
  return text + ALPHABET[crc >> 6] + ALPHABET[crc & 63]
}

/** Whether text[from, to) ends with the right two check characters. */
export function isSealed(text: string, from: number, to: number): boolean {
  const high = valueAt(text, to - 2)
  const low = valueAt(text, to - 1)
  return high < 64 && low < 64 && crc12(text, from, to - 2) === ((high << 6) | low)
}
