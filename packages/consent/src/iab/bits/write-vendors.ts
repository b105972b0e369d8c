import type { Edges } from './edges.ts'
import { edgesFrom } from './edges-from.ts'
import type { VendorSource } from './vendor-ids.ts'
import { putFields } from './write-fields.ts'
import { put, putIds, type Writer } from './writer.ts'

/** Writes MaxVendorId, the kind of encoding and the ids, as the smaller of the two or as a peer would choose. */
export function writeVendors<F extends string>(
  writer: Writer,
  model: Readonly<Record<F, VendorSource>>,
  field: F,
): void {
  const edges = edgesFrom(writer, model, field)
  const maxId = edges.at(-1)! - 1 || 0
  // Two peers count no flag for single ids, forget the last id, and write no ranges up to id 45.
  const { compat } = writer
  const legacy = compat && compat !== 'iabgpp'
  let bits = 12
  for (let i = 0; i < edges.length; i += 2) bits += edges[i + 1]! - edges[i]! > 1 ? 33 : legacy ? 16 : 17
  const isRange = bits < (legacy ? (maxId > 45 ? maxId + 16 : 0) : maxId + 1)
  put(writer, maxId * 2 + +isRange, 17)
  if (isRange) writeRanges(writer, edges)
  else putIds(writer, maxId, edges)
}

/** Writes NumEntries and the entries. */
export function writeRanges(writer: Writer, edges: Edges): void {
  putFields(writer, { length: edges.length / 2 }, { length: 12 })
  for (let i = 0; i < edges.length; i += 2) {
    const first = edges[i]!
    const last = edges[i + 1]! - 1
    const isRun = +(first < last)
    put(writer, isRun, 1)
    put(writer, first, 16)
    put(writer, last, isRun * 16)
  }
}
