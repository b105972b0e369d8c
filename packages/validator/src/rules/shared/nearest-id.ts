import { nearest } from '../../nearest.ts'

/** Suggestions for one declaration: a slip is a matter of a few ids, not of thousands. */
const mostSuggestions = 100

/** Finds the declared id that an unknown one most likely means; the work for a whole declaration is bounded. */
export function nearestId(known: ReadonlySet<string>): (id: string) => string | undefined {
  const found = new Map<string, string | undefined>()
  return (id) => {
    if (!found.has(id) && found.size < mostSuggestions) found.set(id, nearest(id, known))
    return found.get(id)
  }
}
