import { graphemes, graphemeWidth } from './display-width.ts'
import { sanitizeForTerminal } from './sanitize-for-terminal.ts'

/** One printable unit of a source line: where it came from and what it takes on the screen. */
export interface Cell {
  /** UTF-16 offset in the line, from 0. */
  start: number
  /** UTF-16 offset after it. */
  end: number
  /** What is printed, free of control characters. */
  text: string
  /** Terminal columns. */
  width: number
}

const tabStop = 4

function printable(grapheme: string, column: number): { text: string; width: number } {
  if (grapheme === '\t') {
    const width = tabStop - (column % tabStop)
    return { text: ' '.repeat(width), width }
  }
  const text = sanitizeForTerminal(grapheme)
  if (text === grapheme) return { text, width: graphemeWidth(grapheme) }
  return { text, width: graphemes(text).reduce((sum, part) => sum + graphemeWidth(part), 0) }
}

/** A piece of a source line as cells; `offset` is the piece's place in its line. Tabs reach to every fourth column. */
export function lineCells(piece: string, offset = 0): Cell[] {
  const cells: Cell[] = []
  let column = 0
  let start = offset
  for (const grapheme of graphemes(piece)) {
    const { text, width } = printable(grapheme, column)
    cells.push({ start, end: start + grapheme.length, text, width })
    column += width
    start += grapheme.length
  }
  return cells
}
