/** Nanoseconds of one call of each work, the best of many short rounds in turn, so that a busy machine is unkind to all alike. */
export function sideBySide<Name extends string>(
  works: { [name in Name]: () => unknown },
): {
  [name in Name]: number
} {
  const names = Object.keys(works) as Name[]
  const best = Object.fromEntries(names.map((name) => [name, Infinity])) as { [name in Name]: number }
  const times = Object.fromEntries(names.map((name) => [name, 8])) as { [name in Name]: number }
  for (let round = 0; round < 40; round++)
    for (const name of names) {
      const each = nanoseconds(works[name], times[name])
      // The first rounds are for the compiler.
      if (round > 4) best[name] = Math.min(best[name], each)
      times[name] = Math.max(4, Math.ceil(3e6 / each))
    }
  return best
}

/** What the last work gave, so that none of it is left out. */
export let kept: unknown

function nanoseconds(work: () => unknown, times: number): number {
  const start = performance.now()
  for (let time = 0; time < times; time++) kept = work()
  return ((performance.now() - start) / times) * 1e6
}
