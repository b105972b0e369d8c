/**
 * A set of ids as the ids at which membership changes, ascending: first in, first out again, first in and so
 * on. `[3, 6, 9, 10]` is 3 to 5 and 9. Always of even length.
 */
export type Edges = readonly number[]

/** Takes ids in ascending order, each once. */
export function edgesOf(ids: readonly number[]): number[] {
  const edges: number[] = []
  for (const id of ids) {
    if (edges.at(-1) === id) edges.pop()
    else edges.push(id)
    edges.push(id + 1)
  }
  return edges
}

/** Drops pairs of equal neighbours, which change nothing. Takes edges in ascending order. */
export function cancel(sorted: Edges): number[] {
  const kept: number[] = []
  for (const edge of sorted) {
    if (kept.at(-1) === edge) kept.pop()
    else kept.push(edge)
  }
  return kept
}
