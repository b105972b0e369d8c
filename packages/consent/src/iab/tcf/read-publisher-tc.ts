import { type Cursor, int } from '../bits/cursor.ts'
import { ids } from '../bits/ids.ts'
import type { PublisherTc } from './model.ts'

/** Reads a publisher TC segment from after its type. */
export function readPublisherTc(cursor: Cursor): PublisherTc {
  const purposesConsent = ids(cursor, 24)
  const purposesLITransparency = ids(cursor, 24)
  const numCustomPurposes = int(cursor, 6)
  return {
    purposesConsent,
    purposesLITransparency,
    numCustomPurposes,
    customPurposesConsent: ids(cursor, numCustomPurposes),
    customPurposesLITransparency: ids(cursor, numCustomPurposes),
  }
}
