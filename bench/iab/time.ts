/** What the works gave, so that none of it is left out. */
let kept: unknown

const ROUNDS = 15
const ROUND_MS = 20

/**
 * Microseconds that each work takes, the best of several rounds. In a round every work has its turn of about 20 ms, so
 * that whatever else the machine does, it does to all.
 */
export function timeAll<Name extends string>(
  works: Readonly<Record<Name, () => unknown>>,
): Record<Name, number> {
  const names = Object.keys(works) as Name[]
  const best = Object.fromEntries(names.map((name) => [name, Number.POSITIVE_INFINITY])) as Record<
    Name,
    number
  >
  for (let round = 0; round < ROUNDS; round++)
    for (const name of names) best[name] = Math.min(best[name], timeOf(works[name], best[name]))
  if (kept === undefined) throw new Error('Nothing was done.')
  return best
}

function timeOf(work: () => unknown, expected: number): number {
  const times = Number.isFinite(expected) ? Math.ceil((ROUND_MS * 1000) / expected) : 3
  const start = performance.now()
  for (let i = 0; i < times; i++) kept = work()
  return ((performance.now() - start) / times) * 1000
}
