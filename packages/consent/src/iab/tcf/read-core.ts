import { type Cursor, flag, int, letters, moment, peek, take } from '../bits/cursor.ts'
import { ids } from '../bits/ids.ts'
import { breach } from '../bits/log.ts'
import { readRanges, readVendors } from '../bits/read-vendors.ts'
import type { PublisherRestriction, TcStringV2 } from './model.ts'
import { CONSENT_ONLY } from './rules.ts'

/** Reads a core segment of version 2 from after its version. */
export function readCore(cursor: Cursor): TcStringV2 {
  // What follows the fixed 207 bits is read first, so that the value is one literal: twice as fast as adding to it.
  const start = take(cursor, 207)
  const consents = int(cursor, 17)
  const vendorConsents = readVendors(cursor, consents)
  const interests = int(cursor, 17)
  const vendorLegitimateInterests = readVendors(cursor, interests)
  const publisherRestrictions = readRestrictions(cursor)
  const end = cursor.at
  cursor.at = start
  const value: TcStringV2 = {
    version: 2,
    created: moment(cursor),
    lastUpdated: moment(cursor),
    cmpId: int(cursor, 12),
    cmpVersion: int(cursor, 12),
    consentScreen: int(cursor, 6),
    consentLanguage: letters(cursor),
    vendorListVersion: int(cursor, 12),
    tcfPolicyVersion: int(cursor, 6),
    isServiceSpecific: flag(cursor),
    useNonStandardTexts: flag(cursor),
    specialFeatureOptIns: ids(cursor, 12),
    purposesConsent: ids(cursor, 24),
    purposesLITransparency: ids(cursor, 24),
    purposeOneTreatment: flag(cursor),
    publisherCC: letters(cursor),
    vendorConsents,
    vendorConsentsMaxId: consents >> 1,
    vendorConsentsIsRange: (consents & 1) > 0,
    vendorLegitimateInterests,
    vendorLegitimateInterestsMaxId: interests >> 1,
    vendorLegitimateInterestsIsRange: (interests & 1) > 0,
    publisherRestrictions,
  }
  if (!value.isServiceSpecific) breach(cursor, 'not-service-specific', start + 132)
  if (peek(cursor.text, start + 170, 6) & CONSENT_ONLY) breach(cursor, 'bad-interest', start + 170)
  cursor.at = end
  return value
}

/** Reads NumPubRestrictions and the restrictions. */
export function readRestrictions(cursor: Cursor): PublisherRestriction[] {
  const restrictions: PublisherRestriction[] = []
  for (let count = int(cursor, 12); count-- && !cursor.error; ) {
    const purposeId = int(cursor, 6)
    const restrictionType = int(cursor, 2)
    if (!purposeId || purposeId > 24 || restrictionType > 2) breach(cursor, 'bad-restriction', cursor.at - 8)
    restrictions.push({ purposeId, restrictionType, vendorIds: readRanges(cursor) })
  }
  return restrictions
}
