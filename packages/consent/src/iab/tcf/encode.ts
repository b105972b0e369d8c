import type { Result } from '../../result.ts'
import { encodeText } from '../bits/encode-text.ts'
import type { EncodeOptions } from '../profile.ts'
import type { TcModel } from './model.ts'
import { writeTcString } from './write-tc-string.ts'

/**
 * Writes a TC string of version 2. It takes no vendor list and edits nothing: what cannot be written, or breaks
 * the specification in `strict`, is an error whose code names the field. MaxVendorId is the greatest id, and of
 * bit field and ranges the smaller is written; `compat` does as a peer does, byte for byte.
 *
 * Only a CMP registered with IAB Europe may create TC strings: `cmpId` is its number.
 *
 * @example
 * const decoded = decodeTcString(text)
 * if (decoded.ok && decoded.value.version === 2) encodeTcString({ ...decoded.value, consentScreen: 2 })
 */
export function encodeTcString(model: TcModel, options?: EncodeOptions): Result<string> {
  return encodeText(model, options, writeTcString)
}
