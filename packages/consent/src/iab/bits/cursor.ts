import { SEXTETS } from './alphabet.ts'
import { fail, type Log } from './log.ts'

/**
 * A place in a text of base64url characters. Positions are bits from the start of the whole text, 6 a
 * character, so that they can be reported as they are. The first error stays; what is read after it is void.
 */
export interface Cursor extends Log {
  readonly text: string
  end: number
}

/** Opens the bits from `at` to before `end`. */
export function openCursor(text: string, at: number, end: number, strict?: boolean): Cursor {
  return { text, at, end, strict, warnings: [] }
}

/** An unsigned integer of up to 24 bits, most significant bit first, from the bit `at` on. */
export function peek(text: string, at: number, bits: number): number {
  let char = (at / 6) | 0
  let have = 6 - (at - char * 6)
  let value = SEXTETS[text.charCodeAt(char)]! & ((1 << have) - 1)
  for (; have < bits; have += 6) value = (value << 6) | SEXTETS[text.charCodeAt(++char)]!
  return value >> (have - bits)
}

/** Moves on by `bits` and returns where they start. Fails where the text ends before they do. */
export function take(cursor: Cursor, bits: number): number {
  const start = cursor.at
  cursor.at += bits
  if (cursor.at > cursor.end) fail(cursor, 'truncated', start)
  return start
}

/** Reads an unsigned integer of up to 24 bits. */
export function int(cursor: Cursor, bits: number): number {
  return peek(cursor.text, take(cursor, bits), bits)
}

/** Reads one bit. */
export function flag(cursor: Cursor): boolean {
  return int(cursor, 1) > 0
}

/** Reads a moment in tenths of a second since 1970, in 36 bits. */
export function moment(cursor: Cursor): Date {
  return new Date((int(cursor, 18) * 2 ** 18 + int(cursor, 18)) * 100)
}

/** Reads two letters of 6 bits each, `A` being 0. */
export function letters(cursor: Cursor): string {
  return letter(cursor) + letter(cursor)
}

function letter(cursor: Cursor): string {
  const value = int(cursor, 6)
  if (value > 25) fail(cursor, 'bad-letter', cursor.at - 6)
  return String.fromCharCode(value + 65)
}
