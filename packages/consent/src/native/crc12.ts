import { valueAt, written } from './alphabet.ts'

/** What six bits that leave the register feed back into it, polynomial 0x80F. */
const fedBack: number[] = []

for (let bits = 0; bits < 64; bits++) {
  let crc = bits << 6
  for (let bit = 6; bit--; ) crc = (crc << 1) ^ ((crc >> 11) * 0x180f)
  fedBack[bits] = crc
}

/**
 * CRC-12 of a text, polynomial 0x80F, most significant bit first, initial value 0xFFF, no final inversion. It is 0 for a text
 * with its own CRC behind it. -1 if a character is foreign to the alphabet.
 *
 * 0x80F is (x + 1)(x^11 + x^2 + 1), the second factor primitive: every changed symbol and every swap of two symbols less
 * than 2,047 places apart is seen.
 */
export function crc12(text: string): number {
  let crc = 0xfff
  for (let index = 0; index < text.length; index++) {
    const value = valueAt(text, index)
    if (value === undefined) return -1
    crc = ((crc << 6) & 0xfff) ^ fedBack[(crc >> 6) ^ value]!
  }
  return crc
}

/** A text of the alphabet with its two check characters behind it. */
export function sealed(text: string): string {
  const crc = crc12(text)
  return text + written(crc >> 6, crc)
}
