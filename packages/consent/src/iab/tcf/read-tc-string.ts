import { type Cursor, int } from '../bits/cursor.ts'
import { fail, warn } from '../bits/log.ts'
import { readVendors } from '../bits/read-vendors.ts'
import { nextSegment } from '../bits/segments.ts'
import type { TcString, TcStringV2 } from './model.ts'
import { readCore } from './read-core.ts'
import { readPublisherTc } from './read-publisher-tc.ts'
import { readV1 } from './read-v1.ts'
import { TCF_23_FROM } from './rules.ts'

/** Reads the TC string that lies between `cursor.at` and `cursor.end`; check the cursor's error after it. */
export function readTcString(cursor: Cursor): TcString {
  const stop = cursor.end
  cursor.end = cursor.at - 6
  nextSegment(cursor, stop)
  const version = int(cursor, 6)
  if (version !== 1 && version !== 2) fail(cursor, 'bad-version', cursor.at - 6)
  const value = (version === 1 ? readV1(cursor) : readCore(cursor)) as TcStringV2
  // One bit for each type that may not come any more: version 1 has no segments but the first.
  let seen = version === 1 ? -1 : 1
  let disclosed = version === 1 ? '' : 'missing'
  while (nextSegment(cursor, stop)) {
    const start = cursor.at
    const type = int(cursor, 3)
    if (seen & (1 << type)) fail(cursor, 'bad-segment', start)
    seen |= 1 << type
    if (type === 1) {
      const head = int(cursor, 17)
      value.vendorsDisclosed = readVendors(cursor, head)
      disclosed = head > 1 ? '' : 'empty'
    } else if (type === 2) value.vendorsAllowed = readVendors(cursor)
    else if (type === 3) value.publisherTC = readPublisherTc(cursor)
    else {
      value.unknownSegments ??= []
      value.unknownSegments.push(cursor.text.slice(start / 6, cursor.end / 6))
      warn(cursor, 'unknown-segment', start)
      cursor.at = cursor.end
    }
  }
  if (disclosed && value.created.getTime() >= TCF_23_FROM) warn(cursor, `tcf23-${disclosed}-disclosed`)
  return value
}
