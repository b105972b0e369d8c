import { endMark, startMark } from '../locale/intl-marks.ts'

/**
 * Whether a page differs from what it should be only in words that come from `Intl`: then another version of ICU wrote
 * it, and not another declaration.
 * @param actual the page as it is
 * @param marked the page as it should be, made with `markIntl`
 */
export function sameButForIntl(actual: string, marked: string): boolean {
  const found = actual.split('\n')
  const expected = marked.split('\n')
  return (
    found.length === expected.length &&
    found.every((line, index) => fits(line, fixedParts(expected[index] ?? '')))
  )
}

const fixedParts = (line: string): string[] =>
  line.split(new RegExp(`${startMark}[^${endMark}]*${endMark}`, 'u'))

/** Whether a line is these parts in order with anything between them; the first and the last stand at its ends. */
function fits(line: string, parts: readonly string[]): boolean {
  const [first = '', ...rest] = parts
  const last = rest.pop()
  if (last === undefined) return line === first
  if (!line.startsWith(first)) return false
  let at = first.length
  for (const part of rest) {
    const found = line.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return line.length - last.length >= at && line.endsWith(last)
}
