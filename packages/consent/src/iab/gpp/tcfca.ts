import { type Cursor, flag, int, openCursor } from '../bits/cursor.ts'
import { ids } from '../bits/ids.ts'
import { fail, warn } from '../bits/log.ts'
import { readVendors } from '../bits/read-vendors.ts'
import { nextSegment } from '../bits/segments.ts'
import type { VendorIds } from '../bits/vendor-ids.ts'
import type { PublisherRestriction, TcHead } from '../tcf/model.ts'
import { readRestrictions } from '../tcf/read-core.ts'
import { readHead } from '../tcf/read-head.ts'
import type { RawSection } from './model.ts'

/** TCF Canada. Fields that mean the same as in the TCF have its names; `raw` is what is written back. */
export interface TcfCaString extends TcHead, RawSection {
  version: 1
  tcfPolicyVersion: number
  useNonStandardTexts: boolean
  specialFeatureExpressConsent: number[]
  purposesExpressConsent: number[]
  purposesImpliedConsent: number[]
  vendorExpressConsent: VendorIds
  vendorImpliedConsent: VendorIds
  /** None in strings from before there were any. */
  publisherRestrictions: PublisherRestriction[]
  vendorsDisclosed?: VendorIds
  publisherTC?: {
    purposesExpressConsent: number[]
    purposesImpliedConsent: number[]
    numCustomPurposes: number
    customPurposesExpressConsent: number[]
    customPurposesImpliedConsent: number[]
  }
}

/**
 * Reads section 5 in the layout of real strings, where vendors lie as in the TCF. One version covers two other
 * layouts, so anything that is out of order in this one makes the section raw, with a warning.
 */
export function readTcfCa(cursor: Cursor): TcfCaString | RawSection {
  const { at, end, text } = cursor
  const raw = text.slice(at / 6, end / 6)
  const strict = openCursor(text, at, end, true)
  const value = readStrictly(strict)
  if (value.version !== 1) fail(cursor, 'bad-version', at)
  if (!strict.error) return { ...value, raw }
  warn(cursor, 'disputed-section', at)
  return { raw }
}

function readStrictly(cursor: Cursor): Omit<TcfCaString, 'raw'> {
  const stop = cursor.end
  cursor.end = cursor.at - 6
  nextSegment(cursor, stop)
  const value = {
    version: int(cursor, 6),
    ...readHead(cursor),
    tcfPolicyVersion: int(cursor, 6),
    useNonStandardTexts: flag(cursor),
    specialFeatureExpressConsent: ids(cursor, 12),
    purposesExpressConsent: ids(cursor, 24),
    purposesImpliedConsent: ids(cursor, 24),
    vendorExpressConsent: readExactVendors(cursor),
    vendorImpliedConsent: readExactVendors(cursor),
    publisherRestrictions: cursor.end - cursor.at < 12 ? [] : readRestrictions(cursor),
  } as Omit<TcfCaString, 'raw'>
  for (let seen = 1; nextSegment(cursor, stop); ) {
    const type = int(cursor, 3)
    if (seen & (1 << type)) fail(cursor, 'bad-segment')
    seen |= 1 << type
    if (type === 1) value.vendorsDisclosed = readExactVendors(cursor)
    else if (type === 3) {
      const purposesExpressConsent = ids(cursor, 24)
      const purposesImpliedConsent = ids(cursor, 24)
      const numCustomPurposes = int(cursor, 6)
      value.publisherTC = {
        purposesExpressConsent,
        purposesImpliedConsent,
        numCustomPurposes,
        customPurposesExpressConsent: ids(cursor, numCustomPurposes),
        customPurposesImpliedConsent: ids(cursor, numCustomPurposes),
      }
    } else fail(cursor, 'bad-segment')
  }
  return value
}

/** Vendors whose greatest id is that which the wire states: what another layout would hardly come out as. */
function readExactVendors(cursor: Cursor): VendorIds {
  const head = int(cursor, 17)
  const vendors = readVendors(cursor, head)
  if (!cursor.error && vendors.maxId !== head >> 1) fail(cursor, 'bad-range')
  return vendors
}
