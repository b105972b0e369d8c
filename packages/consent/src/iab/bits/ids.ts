import { type Cursor, int } from './cursor.ts'

/** The ids of the set bits of a field of `count` bits, whose first bit is id 1. */
export function ids(cursor: Cursor, count: number): number[] {
  const found: number[] = []
  for (let next = 1; next <= count; ) {
    const width = Math.min(24, count - next + 1)
    next += width
    for (let bits = int(cursor, width); bits; ) {
      const bit = 31 - Math.clz32(bits)
      bits ^= 1 << bit
      found.push(next - 1 - bit)
    }
  }
  return found
}
