import type { Result } from '../../result.ts'
import { decodeText } from '../bits/decode-text.ts'
import type { DecodeOptions } from '../profile.ts'
import type { TcString } from './model.ts'
import { readTcString } from './read-tc-string.ts'

/**
 * Reads a TC string of version 2 (TCF 2.0 to 2.3) or 1. Vendor sets are views over the text, and the work is
 * bounded by its length. Offsets in errors and warnings are bits from the start, 6 a character.
 *
 * @example
 * const result = decodeTcString(text)
 * if (result.ok) console.log(result.value.cmpId, result.value.vendorConsents.has(755))
 */
export function decodeTcString(text: string, options?: DecodeOptions): Result<TcString> {
  return decodeText(text, /[^\w.-]/, options, readTcString)
}
