import { failure, type Result, success } from '../result.ts'
import type { ConsentReceipt } from './receipt.ts'

type Shape = { readonly [field: string]: 'string' | 'strings' | 'number' | Shape[] }

const purpose: Shape = {
  purpose: 'string',
  lawful_basis: 'string',
  services: 'strings',
  recipient_third_parties: 'strings',
  storage_durations: 'strings',
  slot: 'number',
  digest: 'string',
}
const event: Shape = { purpose: 'string', event_time: 'string', event_state: 'string' }
const receipt: Shape = {
  schema_version: 'string',
  record_id: 'string',
  language: 'string',
  consent_string: 'string',
  consent_unit: 'string',
  site: 'string',
  generation: 'number',
  fingerprint: 'string',
  purposes: [purpose],
  events: [event],
}

/** Reads a receipt's JSON. Errors: `syntax`, `version`, `shape`; the message of `shape` names the field. */
export function parseReceipt(text: string): Result<ConsentReceipt> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return failure('syntax', 0, 'This is not JSON.')
  }
  const fault = faultIn(value, receipt, '')
  if (fault !== undefined)
    return failure('shape', 0, `This is not what a receipt has at ${fault || 'its root'}.`)
  if ((value as ConsentReceipt).schema_version !== 'cookie-charter-receipt/1')
    return failure('version', 0, 'This version of receipts is not known here.')
  return success(value as ConsentReceipt)
}

function faultIn(value: unknown, shape: Shape, path: string): string | undefined {
  if (typeof value !== 'object' || value === null) return path
  for (const [field, wanted] of Object.entries(shape)) {
    const found = Object.hasOwn(value, field) ? (value as { [field: string]: unknown })[field] : undefined
    const here = `${path}/${field}`
    if (wanted === 'strings') {
      if (!Array.isArray(found) || !found.every((entry) => typeof entry === 'string')) return here
    } else if (!Array.isArray(wanted)) {
      if (typeof found !== wanted) return here
    } else {
      if (!Array.isArray(found)) return here
      for (const [index, entry] of found.entries()) {
        const fault = faultIn(entry, wanted[0]!, `${here}/${index}`)
        if (fault !== undefined) return fault
      }
    }
  }
  return undefined
}
