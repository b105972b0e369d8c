import type { Result } from '../../result.ts'
import type { DecodeOptions } from '../profile.ts'
import type { Cursor } from './cursor.ts'
import { fail } from './log.ts'
import { resultOf } from './result-of.ts'

/** Reads a whole text. `foreign` finds the first character that cannot be part of it. Never throws. */
export function decodeText<T>(
  text: string,
  foreign: RegExp,
  options: DecodeOptions | undefined,
  read: (cursor: Cursor) => T,
): Result<T> {
  // An exclamation mark is foreign everywhere: what is no string fails in the same way.
  const source = typeof text === 'string' ? text : '!'
  const strict = options?.profile === 'strict'
  const cursor: Cursor = { text: source, at: 0, end: source.length * 6, strict, warnings: [] }
  const stranger = source.search(foreign)
  if (stranger >= 0) fail(cursor, 'bad-character', stranger * 6)
  return resultOf(cursor, read(cursor))
}
