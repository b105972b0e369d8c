/** Something with an id, perhaps under another one before. */
interface Named {
  id: string
  was: string[]
}

/** Two states of one thing; one side is missing where it came or went. */
export interface Pair<T> {
  before?: T
  after?: T
}

/** What a declaration has in two states, side by side: matched by id, else by a former id. Those that went come last. */
export function pairsOf<T extends Named>(before: readonly T[], after: readonly T[]): Pair<T>[] {
  const former = new Map(before.map((thing) => [thing.id, thing]))
  const present = new Set(after.map(({ id }) => id))
  const kept = new Set<T>()
  const pairs = after.map((thing): Pair<T> => {
    const id = [thing.id, ...thing.was.filter((was) => !present.has(was))].find((name) => former.has(name))
    const match = id === undefined ? undefined : former.get(id)
    if (!match || kept.has(match)) return { after: thing }
    kept.add(match)
    return { before: match, after: thing }
  })
  return [...pairs, ...before.filter((thing) => !kept.has(thing)).map((thing) => ({ before: thing }))]
}
