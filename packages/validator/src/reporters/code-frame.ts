import { excerptOf } from './excerpt.ts'
import type { Style } from './style.ts'

/** A span in a text: lines and columns from 1, columns in UTF-16 units, the end exclusive. */
export interface Span {
  line: number
  column: number
  endLine: number
  endColumn: number
}

const linesBefore = 2
const linesAfter = 1
const maxSpanLines = 4

/** The lines of a text as its positions count them, without a byte order mark; no more than frames up to a line show. */
export function linesOf(text: string, lastLine = Number.POSITIVE_INFINITY): string[] {
  const most = Math.min(lastLine + maxSpanLines + linesAfter + 1, 2 ** 32 - 1)
  return text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/, most)
}

/** UTF-16 offsets from 0 of the part of a line that a span covers; leading blanks of a later line are left out. */
function spanOn(line: string, number: number, span: Span): [number, number] {
  const indentation = line.length - line.trimStart().length
  const from = number === span.line ? span.column - 1 : Math.min(indentation, line.length)
  const to = number === span.endLine ? span.endColumn - 1 : line.length
  return [from, Math.max(from, to)]
}

/**
 * The lines around a span with carets under it. Gives no line where the span begins beyond the text. Long lines
 * are cut around the span; of a span over many lines the first four are shown.
 */
export function codeFrame(lines: readonly string[], span: Span, style: Style, width: number): string[] {
  if (span.line > lines.length) return []
  const lastMarked = Math.min(span.endLine, span.line + maxSpanLines - 1, lines.length)
  // The empty line after a final line break is no context.
  const end = lines.at(-1) === '' && lastMarked < lines.length ? lines.length - 1 : lines.length
  const last = Math.min(lastMarked + linesAfter, end)
  const gutter = String(last).length
  const room = Math.max(20, width - gutter - 5)
  const frame: string[] = []
  for (let number = Math.max(1, span.line - linesBefore); number <= last; number += 1) {
    const line = lines[number - 1] ?? ''
    const label = String(number).padStart(gutter)
    if (number < span.line || number > lastMarked) {
      frame.push(style.dim(`  ${label} │ ${excerptOf(line, 0, 0, room).text}`.trimEnd()))
      continue
    }
    const { text, spanStart, spanWidth } = excerptOf(line, ...spanOn(line, number, span), room)
    frame.push(`${style.red('>')} ${style.dim(`${label} │`)} ${text}`.trimEnd())
    const carets = '^'.repeat(spanWidth)
    frame.push(`  ${' '.repeat(gutter)} ${style.dim('│')} ${' '.repeat(spanStart)}${style.red(carets)}`)
  }
  if (lastMarked < span.endLine) frame.push(style.dim(`  ${'…'.padStart(gutter)} │`))
  return frame
}
