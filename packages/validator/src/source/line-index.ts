/** A place in a text as editors count: lines and columns from 1, columns in UTF-16 code units. */
export interface TextPosition {
  readonly line: number
  readonly column: number
}

/** The offset at which each line starts; a line ends with LF, CRLF or a lone CR. */
export function lineStarts(text: string): number[] {
  return text.includes('\r') ? startsAfterAnyEnd(text) : startsAfterFeeds(text)
}

/** The search of the engine is ten times faster than a look at every character. */
function startsAfterFeeds(text: string): number[] {
  const starts = [0]
  for (let feed = text.indexOf('\n'); feed !== -1; feed = text.indexOf('\n', feed + 1)) starts.push(feed + 1)
  return starts
}

function startsAfterAnyEnd(text: string): number[] {
  const starts = [0]
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset)
    if (code === 13 && text.charCodeAt(offset + 1) === 10) continue
    if (code === 10 || code === 13) starts.push(offset + 1)
  }
  return starts
}

/** The place of an offset. */
export function positionAt(starts: readonly number[], offset: number): TextPosition {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - starts[low]! + 1 }
}

/** The offset of a place, kept inside the text. */
export function offsetAt(starts: readonly number[], position: TextPosition, length: number): number {
  const start = starts[Math.min(Math.max(position.line, 1), starts.length) - 1]!
  return Math.min(start + Math.max(position.column, 1) - 1, length)
}
