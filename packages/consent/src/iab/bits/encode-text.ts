import type { Result } from '../../result.ts'
import type { EncodeOptions } from '../profile.ts'
import { fail } from './log.ts'
import { resultOf } from './result-of.ts'
import type { Writer } from './writer.ts'

/** Writes a whole text, strict unless said otherwise. Never throws: what cannot be written is an error. */
export function encodeText<T>(
  model: T,
  options: EncodeOptions | undefined,
  write: (writer: Writer, model: T) => void,
): Result<string> {
  const strict = options?.profile !== 'lenient'
  const writer: Writer = {
    text: '',
    words: [],
    free: 0,
    at: 0,
    strict,
    compat: options?.compat,
    warnings: [],
  }
  try {
    write(writer, model)
  } catch {
    // A model is whatever the caller has: nothing, a list where an object belongs, an accessor that throws.
    fail(writer, 'bad-model')
  }
  return resultOf(writer, writer.text)
}
