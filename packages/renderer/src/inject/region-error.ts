/** Why a page cannot take its regions. Nothing was changed. */
export interface RegionError {
  code:
    | 'region/none'
    | 'region/unclosed'
    | 'region/unopened'
    | 'region/nested'
    | 'region/unknown-marker'
    | 'region/unknown-option'
    | 'region/invalid-value'
  /** From 1. */
  line: number
  /** One sentence. */
  message: string
}

export type RegionResult<T> = { ok: true; value: T } | { ok: false; error: RegionError }

export const refuse = (
  code: RegionError['code'],
  line: number,
  message: string,
): { ok: false; error: RegionError } => ({
  ok: false,
  error: { code, line, message },
})
