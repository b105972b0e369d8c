import { type Cursor, peek, take } from './cursor.ts'

/** Reads the ids of the set bits of a field of `count` bits, whose first bit is id 1. */
export function ids(cursor: Cursor, count: number): number[] {
  return positions(cursor.text, take(cursor, count), count)
}

/**
 * Where bits are set among `length` bits from `start` on, the first bit being 1; or, as `edges`, where a bit differs
 * from the one before, with zeros around the field.
 */
export function positions(text: string, start: number, length: number, edges?: boolean): number[] {
  const found: number[] = []
  let before = 0
  for (let next = 1; next <= length; ) {
    const width = Math.min(24, length - next + 1)
    let bits = peek(text, start + next - 1, width)
    if (edges) {
      const last = bits & 1
      bits ^= (bits | (before << width)) >> 1
      before = last
    }
    for (next += width; bits; ) {
      const bit = 31 - Math.clz32(bits)
      bits ^= 1 << bit
      found.push(next - 1 - bit)
    }
  }
  if (before) found.push(length + 1)
  return found
}
