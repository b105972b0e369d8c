/** Any consent string there is: `@cookie-charter/consent/sniff`. */
import { type ConsentRecord, decodeConsent } from '../native/decode.ts'
import { decodeNativeHeader, type NativeHeader } from '../native/header.ts'
import type { ConsentPolicy } from '../policy/policy.ts'
import { failure, type Result } from '../result.ts'
import { type AcString, decodeAcString } from './ac.ts'
import { explain } from './explain.ts'
import { decodeGppString } from './gpp/decode.ts'
import type { GppString } from './gpp/model.ts'
import { identifyConsentString } from './identify.ts'
import { decodeTcString } from './tcf/decode.ts'
import type { TcString } from './tcf/model.ts'
import { decodeUsPrivacyString, type UsPrivacyString } from './usp.ts'

export { type ConsentStringFormat, identifyConsentString } from './identify.ts'

/** What a consent string of each format holds. */
export type AnyConsentString =
  | { format: 'native'; value: ConsentRecord | NativeHeader }
  | { format: 'tcf1' | 'tcf2'; value: TcString }
  | { format: 'gpp'; value: GppString }
  | { format: 'ac'; value: AcString }
  | { format: 'usp'; value: UsPrivacyString }

/**
 * Reads a consent string of whatever format. A native one gives its header fields alone where no policy is given.
 * Error: `unknown-format`, or that of the format's own decoder; messages are sentences for people.
 */
export function decodeAnyConsentString(text: string, policy?: ConsentPolicy): Result<AnyConsentString> {
  const format = identifyConsentString(text)
  if (!format) return failure('unknown-format', 0, 'No consent string begins like this.')
  const decoders = {
    native: () => (policy ? decodeConsent(policy, text) : decodeNativeHeader(text)),
    tcf1: () => decodeTcString(text),
    tcf2: () => decodeTcString(text),
    gpp: () => decodeGppString(text),
    ac: () => decodeAcString(text),
    usp: () => decodeUsPrivacyString(text),
  }
  const result = decoders[format]()
  return result.ok
    ? {
        ...result,
        value: { format, value: result.value } as AnyConsentString,
        warnings: result.warnings.map(explain),
      }
    : { ok: false, error: explain(result.error) }
}
