import type { Writer } from '../bits/writer.ts'

/** A writer of nothing yet, strict and with no peer's habits. */
export const newWriter = (): Writer => ({
  text: '',
  words: [],
  free: 0,
  at: 0,
  strict: true,
  compat: undefined,
  warnings: [],
})
