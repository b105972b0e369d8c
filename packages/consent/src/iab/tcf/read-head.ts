import { type Cursor, int, letters, moment } from '../bits/cursor.ts'
import type { TcHead } from './model.ts'

/** Reads what follows the version in every core segment, 126 bits. */
export function readHead(cursor: Cursor): TcHead {
  return {
    created: moment(cursor),
    lastUpdated: moment(cursor),
    cmpId: int(cursor, 12),
    cmpVersion: int(cursor, 12),
    consentScreen: int(cursor, 6),
    consentLanguage: letters(cursor),
    vendorListVersion: int(cursor, 12),
  }
}
