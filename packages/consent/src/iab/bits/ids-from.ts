import { edgesOf } from './edges.ts'
import { fail, type Log } from './log.ts'
import type { VendorIds, VendorSource } from './vendor-ids.ts'

/** The ids under `field`, ascending. Anything that is no integer from 1 to `max` is an error that names the field. */
export function idsFrom<F extends string>(
  log: Log,
  model: Readonly<Record<F, VendorSource>>,
  field: F,
  max = 65535,
): readonly number[] {
  const source = model[field] as VendorIds
  const ids = source.toArray?.() ?? [...source]
  return checked(log, field, ascends(ids, max) ? ids : [...new Set(ids)].sort((a, b) => a - b), max)
}

/** The edges of the ids under `field`: ranges stay ranges. */
export function edgesFrom<F extends string>(
  log: Log,
  model: Readonly<Record<F, VendorSource>>,
  field: F,
): readonly number[] {
  const source = model[field] as VendorIds
  if (!source.ranges) return edgesOf(idsFrom(log, model, field))
  const edges: number[] = []
  for (const [first, last] of source.ranges()) edges.push(first, last + 1)
  return checked(log, field, edges, 65536)
}

/** Whether all are integers, each greater than the one before, from 1 to `max`. */
function ascends(list: readonly number[], max: number): boolean {
  let before = 0
  for (const number of list) {
    if (!(number > before) || number > max || !Number.isInteger(number)) return false
    before = number
  }
  return true
}

function checked(log: Log, field: string, list: readonly number[], max: number): readonly number[] {
  if (ascends(list, max)) return list
  fail(log, `bad-${field}`)
  return []
}
