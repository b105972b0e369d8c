import type { Edges } from './edges.ts'
import { fail, type Log } from './log.ts'
import type { VendorSource } from './vendor-ids.ts'
import { VendorView } from './vendor-view.ts'

/** The edges of the ids under `field`. Anything that is no integer from 1 to `max` is an error that names the field. */
export function edgesFrom<F extends string>(
  log: Log,
  model: Readonly<Record<F, VendorSource>>,
  field: F,
  max = 65535,
): Edges {
  const source = model[field]
  const edges = source instanceof VendorView ? source.edges() : edgesOf(source as number[])
  if (edges && !(edges.at(-1)! > max + 1)) return edges
  fail(log, `bad-${field}`)
  return []
}

/** Takes ids in any order; an array that ascends, which most do, is read where it is. */
function edgesOf(ids: readonly number[]): Edges | undefined {
  return (ids.length && ascending(ids)) || ascending([...new Set(ids)].sort((a, b) => a - b))
}

/** The edges of ids that ascend, each once; nothing for others. */
function ascending(ids: readonly number[]): Edges | undefined {
  const edges: number[] = []
  // What the next id is if there is no gap.
  let next = 0
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i]!
    if (id !== next) {
      if (!(id > next) || !Number.isInteger(id)) return undefined
      edges.push(next, id)
      next = id
    }
    next++
  }
  edges.push(next)
  // The first edge is the 0 that was begun with, unless that was an id.
  return edges.shift() === 0 ? edges : undefined
}
