const longestWord = 64
const mostCandidates = 5_000

/**
 * Edits between two words, a swap of neighbours counting as one (optimal string alignment), or `limit + 1` as
 * soon as it is clear that there are more.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    let smallest = row
    for (let column = 1; column <= b.length; column++) {
      const same = a.charCodeAt(row - 1) === b.charCodeAt(column - 1)
      let cost = Math.min(above[column]! + 1, current[column - 1]! + 1, above[column - 1]! + (same ? 0 : 1))
      const swapped =
        row > 1 &&
        column > 1 &&
        a.charCodeAt(row - 1) === b.charCodeAt(column - 2) &&
        a.charCodeAt(row - 2) === b.charCodeAt(column - 1)
      if (swapped) cost = Math.min(cost, before[column - 2]! + 1)
      current.push(cost)
      smallest = Math.min(smallest, cost)
    }
    if (smallest > limit) return limit + 1
    before = above
    above = current
  }
  return above[b.length]!
}

/**
 * The candidate that somebody who wrote `word` most likely meant, or undefined where none is near: a third of
 * the letters may differ, case, hyphens and underscores are free.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length === 0 || word.length > longestWord) return undefined
  const wanted = plain(word)
  let best: string | undefined
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1
  let seen = 0
  for (const candidate of candidates) {
    if (++seen > mostCandidates) break
    if (candidate === word || candidate.length > longestWord) continue
    const distance = editDistance(wanted, plain(candidate), bestDistance - 1)
    if (distance >= bestDistance) continue
    best = candidate
    bestDistance = distance
    if (distance === 0) break
  }
  return best
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[-_ ]/g, '')
}
