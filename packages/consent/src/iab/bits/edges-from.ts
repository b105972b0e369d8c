import { toggle } from './edges.ts'
import { fail, type Log } from './log.ts'
import type { VendorIds, VendorSource } from './vendor-ids.ts'

/**
 * The edges of the ids under `field`: a set that was decoded, or ids in any order. Anything that is no integer
 * from 1 to `max` is an error that names the field.
 */
export function edgesFrom<F extends string>(
  log: Log,
  model: Readonly<Record<F, VendorSource>>,
  field: F,
  max = 65535,
): readonly number[] {
  const source = model[field]
  const edges = (source as VendorIds).ranges ? ofRanges(source as VendorIds) : ofIds([...source])
  if (edges.every((edge, i) => Number.isInteger(edge) && edge > (i && edges[i - 1]!) && edge <= max + 1))
    return edges
  fail(log, `bad-${field}`)
  return []
}

function ofRanges(source: VendorIds): number[] {
  const edges: number[] = []
  for (const [first, last] of source.ranges()) edges.push(first, last + 1)
  return edges
}

/** Sorts only what is not in order. Something that is no id, such as 0, is left for the check to find. */
function ofIds(ids: readonly number[], sorted?: boolean): number[] {
  const edges: number[] = []
  let end = 0
  for (const id of ids) {
    if (id < end && !sorted)
      return ofIds(
        [...new Set(ids)].sort((a, b) => a - b),
        true,
      )
    end = id + 1
    toggle(edges, id)
    toggle(edges, end)
  }
  return edges
}
