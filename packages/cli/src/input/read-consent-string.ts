import {
  type ConsentPolicy,
  type ConsentRecord,
  decodeConsent,
  decodeNativeHeader,
  evaluateConsent,
  type ResultError,
  type Warning,
} from '@cookie-charter/consent'
import { decodeAnyConsentString, identifyConsentString } from '@cookie-charter/consent/sniff'

/** What `consent decode` prints. */
export type ReadConsentString =
  | { format: string; value: object; warnings: Warning[] }
  | { format: string | null; error: ResultError }

/** A string of the IAB's or Google's. */
export function readAny(text: string): ReadConsentString {
  const result = decodeAnyConsentString(text)
  return result.ok
    ? { ...result.value, warnings: result.warnings }
    : { format: identifyConsentString(text) ?? null, error: result.error }
}

/** One of our own: its header alone without a policy; with one, what was answered, and whether it is of its lineage. */
export function readNative(text: string, policy: ConsentPolicy | undefined): ReadConsentString {
  const header = decodeNativeHeader(text)
  if (!header.ok) return { format: 'native', error: header.error }
  const record = policy && decodeConsent(policy, text)
  if (!record?.ok) return { format: 'native', value: header.value, warnings: [] }
  return { format: 'native', value: plainRecord(record.value), warnings: lineageWarnings(policy!, text) }
}

/** `decidedOn` and `units` are computed when read, and so are no own properties. */
function plainRecord({ generation, kind, source, gpc, regime, locale, decidedOn, units }: ConsentRecord) {
  return { generation, kind, source, gpc, regime, locale, decidedOn, units }
}

const lineage: { [code: string]: string } = {
  generation:
    'The string is of a later generation than the lock: it was made by a newer version of the site.',
  fingerprint: 'The string is of another lineage than the lock: its answers were given to other questions.',
}

function lineageWarnings(policy: ConsentPolicy, text: string): Warning[] {
  const { reasons } = evaluateConsent(policy, text, { now: '2020-01-01' })
  return reasons.flatMap(({ code, unit }) => {
    const message = unit === undefined ? lineage[code] : undefined
    return message === undefined ? [] : [{ code, offset: 24, message }]
  })
}
