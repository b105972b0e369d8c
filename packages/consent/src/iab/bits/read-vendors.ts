import { type Cursor, flag, int, take } from './cursor.ts'
import { breach, fail } from './log.ts'
import type { VendorIds } from './vendor-ids.ts'
import { VendorView } from './vendor-view.ts'

/** Reads MaxVendorId, the kind of encoding and the ids (TCF v2, vendor consent section). */
export function readVendors(cursor: Cursor): [ids: VendorIds, maxId: number, isRange: boolean] {
  const maxId = int(cursor, 16)
  const isRange = flag(cursor)
  return [isRange ? readRanges(cursor, maxId) : readBitField(cursor, maxId), maxId, isRange]
}

/** Takes `length` bits as they are. */
export function readBitField(cursor: Cursor, length: number): VendorIds {
  return new VendorView(cursor.text, take(cursor, length), length)
}

/** Reads NumEntries and the entries as a set. */
export function readRanges(cursor: Cursor, maxId?: number): VendorIds {
  return new VendorView('', 0, 0, readEdges(cursor, maxId))
}

/**
 * Reads NumEntries and the entries, single ids and ranges, first and last edge of each. Always refused: a range
 * from 0, or one that ends before it starts. Out of order, overlapping or above `maxId`: a breach.
 */
export function readEdges(cursor: Cursor, maxId = 65535): number[] {
  const start = cursor.at
  const edges: number[] = []
  let end = 0
  let greatest = 0
  let disorder = false
  for (let entries = int(cursor, 12); entries-- && !cursor.error; ) {
    const head = int(cursor, 17)
    const first = head & 65535
    const last = head >> 16 ? int(cursor, 16) : first
    if (!first || last < first) fail(cursor, 'bad-range', cursor.at - 16)
    disorder ||= first < end
    end = last + 1
    greatest = Math.max(greatest, last)
    edges.push(first, end)
  }
  if (disorder) breach(cursor, 'bad-order', start)
  if (greatest > maxId) breach(cursor, 'beyond-max-id', start)
  return edges
}
