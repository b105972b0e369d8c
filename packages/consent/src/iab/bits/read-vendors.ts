import { type Cursor, int, take } from './cursor.ts'
import { breach, fail } from './log.ts'
import { VendorView } from './vendor-view.ts'

/** Reads a vendor section from after its head of 17 bits: MaxVendorId, and whether ranges follow (TCF v2). */
export function readVendors(cursor: Cursor, head = int(cursor, 17)): VendorView {
  const maxId = head >> 1
  return head & 1 ? readRanges(cursor, maxId) : new VendorView(cursor.text, take(cursor, maxId), maxId)
}

/**
 * Reads NumEntries and the entries, single ids and ranges, as a set. Always refused: a range from 0, or one that ends
 * before it starts. Out of order, overlapping or above `maxId`: a breach.
 */
export function readRanges(cursor: Cursor, maxId = 65535): VendorView {
  const start = cursor.at
  const edges: number[] = []
  let end = 0
  let isMixed = false
  for (let entries = int(cursor, 12); entries-- && !cursor.error; ) {
    const head = int(cursor, 17)
    const first = head & 65535
    const last = head >> 16 ? int(cursor, 16) : first
    if (!first || last < first) fail(cursor, 'bad-range', cursor.at - 16)
    isMixed ||= first < end
    // Ranges that touch are one.
    if (first === end) edges.pop()
    else edges.push(first)
    end = last + 1
    edges.push(end)
  }
  if (isMixed) breach(cursor, 'bad-order', start)
  if (Math.max(...edges) > maxId + 1) breach(cursor, 'beyond-max-id', start)
  return new VendorView('', 0, 0, edges, isMixed)
}
