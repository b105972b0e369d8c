/** So many lines go, so many come, so many stay. */
export interface Edit {
  removed: number
  added: number
  kept: number
}

/** Beyond this much work the middle is replaced whole: a diff is for people, and nobody reads one of that size. */
const mostSteps = 500

/**
 * The edits that turn one list of lines into another: equal ends are kept, and between them the shortest script by
 * Myers' algorithm (An O(ND) Difference Algorithm and Its Variations, 1986).
 */
export function editScript(before: readonly string[], after: readonly string[]): Edit[] {
  let head = 0
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1
  let tail = 0
  while (
    tail < before.length - head &&
    tail < after.length - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  )
    tail += 1
  const middle = shortest(before.slice(head, before.length - tail), after.slice(head, after.length - tail))
  return [{ removed: 0, added: 0, kept: head }, ...middle, { removed: 0, added: 0, kept: tail }]
}

function shortest(before: readonly string[], after: readonly string[]): Edit[] {
  const trace = explore(before, after)
  if (trace === undefined) return [{ removed: before.length, added: after.length, kept: 0 }]
  return walkBack(trace, before.length, after.length)
}

/** The furthest line of `before` reached on each diagonal, after 0, 1, 2… edits; undefined where that takes too many. */
function explore(before: readonly string[], after: readonly string[]): Map<number, number>[] | undefined {
  const trace: Map<number, number>[] = []
  const reached = new Map<number, number>([[1, 0]])
  for (let edits = 0; edits <= mostSteps; edits += 1) {
    trace.push(new Map(reached))
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = step(reached, diagonal, edits)
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x += 1
      reached.set(diagonal, x)
      if (x >= before.length && x - diagonal >= after.length) return trace
    }
  }
  return undefined
}

/** Where a diagonal is entered: from above (a line comes) or from the left (a line goes), whichever leads further. */
function step(reached: ReadonlyMap<number, number>, diagonal: number, edits: number): number {
  const down = reached.get(diagonal + 1) ?? 0
  const right = (reached.get(diagonal - 1) ?? -1) + 1
  return diagonal === -edits || (diagonal !== edits && right <= down) ? down : right
}

function walkBack(trace: readonly Map<number, number>[], lastX: number, lastY: number): Edit[] {
  const edits: Edit[] = []
  let x = lastX
  let y = lastY
  for (let count = trace.length - 1; count >= 0; count -= 1) {
    const reached = trace[count] ?? new Map<number, number>()
    const diagonal = x - y
    const down = reached.get(diagonal + 1) ?? 0
    const right = (reached.get(diagonal - 1) ?? -1) + 1
    const comes = diagonal === -count || (diagonal !== count && right <= down)
    const startX = comes ? down : right
    const kept = x - startX
    if (count === 0) {
      edits.push({ removed: 0, added: 0, kept: x })
      break
    }
    edits.push(comes ? { removed: 0, added: 1, kept } : { removed: 1, added: 0, kept })
    x = comes ? down : right - 1
    y = comes ? startX - diagonal - 1 : startX - diagonal
  }
  return edits.reverse()
}
