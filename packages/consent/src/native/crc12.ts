import { valueAt, written } from './alphabet.ts'

/**
 * CRC-12 of the characters before `end`, polynomial 0x80F, most significant bit first, initial value 0xFFF, no final
 * inversion. It is 0 for a text with its own CRC behind it. -1 if a character is foreign to the alphabet.
 *
 * 0x80F is (x + 1)(x^11 + x^2 + 1), the second factor primitive: every changed symbol and every swap of two symbols less
 * than 2,047 places apart is seen. Six bits go at a time: x^11 feeds each bit that leaves into the next one, so what is fed
 * back in six steps is the running exclusive or of the bits that leave, and x^3 + x^2 + x + 1 of it lands at the low end.
 */
export function crc12(text: string, end = text.length): number {
  let crc = 0xfff
  for (let index = 0; index < end; index++) {
    let fed = valueAt(text, index)
    if (fed > 63) return -1
    fed ^= crc >> 6
    fed ^= fed >> 1
    fed ^= fed >> 2
    fed ^= fed >> 4
    const low = fed ^ (fed << 1)
    crc = ((crc << 6) ^ (fed << 11) ^ low ^ (low << 2)) & 0xfff
  }
  return crc
}

/** A text of the alphabet with its two check characters behind it. */
export function sealed(text: string): string {
  const crc = crc12(text)
  return text + written(crc >> 6, crc)
}
