import type { ResultError, Warning } from '../../result.ts'

/** Where a decoder or an encoder stands and what it has to say. The first error stays. */
export interface Log {
  /** Bits from the start of the whole text. */
  at: number
  readonly strict: boolean | undefined
  readonly warnings: Warning[]
  error?: ResultError
}

/** Records the first error; `offset` is where the log stands unless given. */
export function fail(log: Log, code: string, offset = log.at): void {
  log.error ??= fault(code, offset)
}

/** Records something to know that does not stand in the way; the first 64 are enough to see what a text is like. */
export function warn(log: Log, code: string, offset = log.at): void {
  if (log.warnings.length < 64) log.warnings.push(fault(code, offset))
}

/** A breach that `strict` refuses and `lenient` goes on from. */
export function breach(log: Log, code: string, offset?: number): void {
  ;(log.strict ? fail : warn)(log, code, offset)
}

/**
 * An error or a warning. Its sentence only names the code: a table of sentences would be a fifth of the whole decoder.
 * explain.ts has one for each code.
 */
function fault(code: string, offset: number): ResultError {
  return { code, offset, message: `See bit ${offset}: ${code}.` }
}
