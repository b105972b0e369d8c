/** What a decoder or encoder noticed and went on from. `offset` counts bits from the start, 6 a character. */
export interface Warning {
  code: string
  offset: number
  message: string
}

/** Why there is no value. `offset` counts bits from the start of the text, 6 a character. */
export interface ResultError {
  code: string
  offset: number
  message: string
}

export interface Success<T> {
  ok: true
  value: T
  warnings: Warning[]
}

export interface Failure {
  ok: false
  error: ResultError
}

/** What every decoder and encoder here gives back: errors are data, nothing is thrown on input. */
export type Result<T> = Success<T> | Failure

/** Wraps a value and what was noticed on the way to it. */
export function success<T>(value: T, warnings: Warning[] = []): Success<T> {
  return { ok: true, value, warnings }
}

/** Wraps a reason for having no value. */
export function failure(code: string, offset: number, message: string): Failure {
  return { ok: false, error: { code, offset, message } }
}
