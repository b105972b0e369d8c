import { isSimple } from './display-width.ts'
import { type Cell, lineCells } from './line-cells.ts'

/** The part of a line that is shown, and where a span lies below it, in terminal columns from 0. */
export interface Excerpt {
  text: string
  spanStart: number
  /** At least 1: an empty span has one caret. */
  spanWidth: number
}

const ellipsis = '…'

const widthOf = (cells: readonly Cell[]): number => cells.reduce((sum, cell) => sum + cell.width, 0)

/** How many cells, taken one after the other, fit into a width. */
function fitting(cells: Iterable<Cell>, width: number): number {
  let used = 0
  let count = 0
  for (const cell of cells) {
    used += cell.width
    if (used > width) break
    count += 1
  }
  return count
}

/** Cuts out of a very long line what can possibly be shown, never through a surrogate pair. */
function windowOf(line: string, from: number, width: number): { piece: string; offset: number } {
  const isLowSurrogate = (index: number) => (line.charCodeAt(index) & 0xfc00) === 0xdc00
  let offset = Math.max(0, from - width)
  if (offset > 0 && isLowSurrogate(offset)) offset -= 1
  let end = Math.min(line.length, from + 2 * width)
  if (end < line.length && isLowSurrogate(end)) end += 1
  return { piece: line.slice(offset, end), offset }
}

/**
 * Fits a line into a width around a span (UTF-16 offsets from 0). What is cut away is marked by an ellipsis. Takes
 * time in proportion to the width, not to the line.
 */
export function excerptOf(line: string, from: number, to: number, width: number): Excerpt {
  return line.length <= width && isSimple(line) ? asItIs(line, from, to) : cutAround(line, from, to, width)
}

/** A line that fits and in which every character takes one column. */
function asItIs(line: string, from: number, to: number): Excerpt {
  const spanStart = Math.min(from, line.length)
  return { text: line, spanStart, spanWidth: Math.max(1, Math.min(to, line.length) - spanStart) }
}

function cutAround(line: string, from: number, to: number, width: number): Excerpt {
  const { piece, offset } = windowOf(line, from, width)
  const cells = lineCells(piece, offset)
  const first = cells.findIndex((cell) => cell.end > from)
  const target = first === -1 ? cells.length : first
  const whole = piece.length === line.length && widthOf(cells) <= width
  // A third of the width is context before the span, unless everything before it fits.
  const before = cells.slice(0, target).reverse()
  const room = Math.max(1, width - 2)
  const lead = whole
    ? target
    : fitting(before, offset === 0 && widthOf(before) < room / 2 ? room : Math.floor(room / 3))
  const begin = target - lead
  const shown = whole ? cells : cells.slice(begin, begin + Math.max(1, fitting(cells.slice(begin), room)))
  const cutBefore = offset > 0 || begin > 0
  const cutAfter = offset + piece.length < line.length || begin + shown.length < cells.length
  const inSpan = cells.slice(target, begin + shown.length).filter((cell) => cell.start < to)
  return {
    text: `${cutBefore ? ellipsis : ''}${shown.map((cell) => cell.text).join('')}${cutAfter ? ellipsis : ''}`,
    spanStart: (cutBefore ? 1 : 0) + widthOf(cells.slice(begin, target)),
    spanWidth: Math.max(1, widthOf(inSpan)),
  }
}
