/**
 * Whether a glob matches a name: `*` any run, `?` one character, `\` escapes the next. Walks back to the last run only, so
 * the work is bounded by the product of the two lengths.
 */
export function globMatches(pattern: string, name: string): boolean {
  let at = 0
  let index = 0
  let run = -1
  let resume = 0
  while (index < name.length) {
    const escaped = pattern[at] === '\\' && at + 1 < pattern.length
    const wanted = escaped ? pattern[at + 1] : pattern[at]
    if (!escaped && wanted === '*') {
      run = ++at
      resume = index
    } else if (wanted !== undefined && ((!escaped && wanted === '?') || wanted === name[index])) {
      at += escaped ? 2 : 1
      index++
    } else if (run >= 0) {
      at = run
      index = ++resume
    } else return false
  }
  while (pattern[at] === '*') at++
  return at >= pattern.length
}
