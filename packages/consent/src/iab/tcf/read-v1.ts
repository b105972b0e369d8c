import { type Cursor, flag, int, letters, moment } from '../bits/cursor.ts'
import { ids } from '../bits/ids.ts'
import { readRanges, readVendors } from '../bits/read-vendors.ts'
import { VendorView } from '../bits/vendor-view.ts'
import type { TcStringV1 } from './model.ts'

/** Reads a consent string of version 1 from after its version (Consent string and vendor list format 1.1). */
export function readV1(cursor: Cursor): TcStringV1 {
  const value = {
    version: 1,
    created: moment(cursor),
    lastUpdated: moment(cursor),
    cmpId: int(cursor, 12),
    cmpVersion: int(cursor, 12),
    consentScreen: int(cursor, 6),
    consentLanguage: letters(cursor),
    vendorListVersion: int(cursor, 12),
    purposesAllowed: ids(cursor, 24),
    maxVendorId: int(cursor, 16),
    isRange: flag(cursor),
  } as TcStringV1
  const { maxVendorId } = value
  if (value.isRange) {
    value.defaultConsent = flag(cursor)
    value.rangeEntries = int(cursor, 12)
    cursor.at -= 12
    const beyond = maxVendorId + 1
    const edges = readRanges(cursor, maxVendorId)
      .edges()
      .map((edge) => Math.min(edge, beyond))
    // With consent by default the entries name the exceptions: the same edges, within 1 to the greatest id.
    value.vendorConsents = new VendorView(
      '',
      0,
      0,
      value.defaultConsent ? [1, ...edges, beyond] : edges,
      true,
    )
  } else value.vendorConsents = readVendors(cursor, maxVendorId * 2)
  return value
}
