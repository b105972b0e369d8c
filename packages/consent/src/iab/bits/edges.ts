/**
 * A set of ids as the ids at which membership changes, ascending: first in, first out again, first in and so
 * on. `[3, 6, 9, 10]` is 3 to 5 and 9. Always of even length.
 */
export type Edges = readonly number[]

/** Takes first and last edges of ranges in any order, which may touch, overlap, and be empty. */
export function merge(ranges: Edges): number[] {
  const edges: number[] = []
  // Twice an edge, odd where a range ends: sorted, they count how many ranges cover what follows.
  let depth = 0
  for (const mark of Uint32Array.from(ranges, (edge, i) => edge * 2 + (i % 2)).sort()) {
    const edge = mark >> 1
    if (mark % 2 ? --depth : depth++) continue
    // An end where a range begins, or began, changes nothing.
    if (edges.at(-1) === edge) edges.pop()
    else edges.push(edge)
  }
  return edges
}
