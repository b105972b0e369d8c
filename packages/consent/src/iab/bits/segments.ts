import { type Cursor, int } from './cursor.ts'
import { breach } from './log.ts'

/**
 * Closes the segment that was read, after whose last field nothing but zeros may stand, and steps over the dot
 * into the next, which ends before a dot or at `stop`. `false` where there is none, or after an error. To come
 * to the first, start with an `end` one character before it.
 */
export function nextSegment(cursor: Cursor, stop: number): boolean {
  const { at } = cursor
  let rest = 0
  while (cursor.at < cursor.end) rest |= int(cursor, Math.min(24, cursor.end - cursor.at))
  if (rest) breach(cursor, 'trailing-bits', at)
  if (cursor.error || cursor.end >= stop) return false
  cursor.at = cursor.end + 6
  const dot = cursor.text.indexOf('.', cursor.at / 6) * 6
  cursor.end = dot < 0 || dot > stop ? stop : dot
  return true
}
