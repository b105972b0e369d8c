import type { Result } from '../../result.ts'
import type { Log } from './log.ts'

/** The value with its warnings, or the first error. */
export function resultOf<T>({ error, warnings }: Log, value: T): Result<T> {
  return error ? { ok: false, error } : { ok: true, value, warnings }
}
