import type { Compat } from '../profile.ts'
import { edgesFrom } from './edges-from.ts'
import type { VendorSource } from './vendor-ids.ts'
import { putFields } from './write-fields.ts'
import { put, putBits, type Writer } from './writer.ts'

/** Writes MaxVendorId, the kind of encoding and the ids, as the smaller of the two or as a peer would choose. */
export function writeVendors<F extends string>(
  writer: Writer,
  model: Readonly<Record<F, VendorSource>>,
  field: F,
  compat?: Compat,
): void {
  const edges = edgesFrom(writer, model, field)
  const maxId = (edges.at(-1) ?? 1) - 1
  // Two peers count no flag for single ids, forget the last id, and write no ranges up to id 45.
  const legacy = compat && compat !== 'iabgpp'
  let bits = legacy ? -4 : 12
  for (let i = 0; i < edges.length; i += 2) bits += edges[i + 1]! > edges[i]! + 1 ? 33 : legacy ? 16 : 17
  const isRange = legacy ? maxId > 45 && bits < maxId : bits <= maxId
  put(writer, maxId * 2 + +isRange, 17)
  if (isRange) writeRanges(writer, edges)
  else putBits(writer, maxId, edges)
}

/** Writes NumEntries and the entries. */
export function writeRanges(writer: Writer, edges: readonly number[]): void {
  putFields(writer, { ranges: edges.length / 2 }, { ranges: 12 })
  for (let i = 0; i < edges.length; i += 2) {
    const last = edges[i + 1]! - 1
    const isRange = last > edges[i]!
    put(writer, +isRange, 1)
    put(writer, edges[i]!, 16)
    if (isRange) put(writer, last, 16)
  }
}
