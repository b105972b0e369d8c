import { type Cursor, flag, int } from '../bits/cursor.ts'
import { fail } from '../bits/log.ts'
import { nextSegment } from '../bits/segments.ts'

/**
 * Reads the section ids of a header, which ends where the cursor does. Ids end at 65535, Fibonacci codes at 24 bits,
 * and reading at `most` ids.
 */
export function readHeader(cursor: Cursor, most: number): number[] {
  const ids: number[] = []
  const stop = cursor.end
  if (int(cursor, 6) !== 3 || int(cursor, 6) !== 1) fail(cursor, 'bad-version', 0)
  let id = 0
  for (let entries = int(cursor, 12); entries-- && !cursor.error; ) {
    const isGroup = flag(cursor)
    const first = id + fibonacci(cursor)
    id = isGroup ? first + fibonacci(cursor) : first
    if (id > 65535 || ids.length + id - first >= most) fail(cursor, 'bad-section-ids')
    else for (let next = first; next <= id; next++) ids.push(next)
  }
  if (nextSegment(cursor, stop)) fail(cursor, 'bad-segment')
  if (ids.length < most) fail(cursor, 'bad-section-ids')
  return ids
}

/** An integer from 1 on: a bit for each of 1, 2, 3, 5, 8 and so on, after the last one more (GPP, Fibonacci coding). */
export function fibonacci(cursor: Cursor): number {
  let value = 0
  for (let weight = 1, next = 2, before = false; weight < 75_026; [weight, next] = [next, weight + next]) {
    const bit = flag(cursor)
    if (bit && before) return value
    if (bit) value += weight
    before = bit
  }
  fail(cursor, 'bad-fibonacci')
  return 1
}
