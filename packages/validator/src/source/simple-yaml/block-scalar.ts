import type { Event } from 'js-yaml'
import {
  type Anchor,
  blockHeader,
  chompingMode,
  endOfToken,
  notSimple,
  scalarEvent,
  scalarStyle,
  skipSpaces,
} from './tokens.ts'

/**
 * Reads a text written over lines, `|` or `>`, whose first line is not blank and is further in than `indent`; the
 * offset after its last line, which belongs to it with the blank lines before it.
 */
export function readBlockScalar(
  text: string,
  offset: number,
  indent: number,
  events: Event[],
  anchor: Anchor,
): number {
  const start = endOfToken(blockHeader, text, offset) + 1
  const inside = skipSpaces(text, start) - start
  if (inside <= indent || !hasWords(text, start + inside)) throw notSimple
  let end = start
  while (end < text.length) {
    const column = skipSpaces(text, end) - end
    if (column < inside && hasWords(text, end + column)) break
    const lineBreak = text.indexOf('\n', end)
    if (lineBreak < 0 && !hasWords(text, end + column)) throw notSimple
    end = lineBreak < 0 ? text.length : lineBreak + 1
  }
  const sign = text.charCodeAt(offset + 1)
  const chomping = sign === 43 ? chompingMode.keep : sign === 45 ? chompingMode.strip : chompingMode.clip
  const style = text.charCodeAt(offset) === 124 ? scalarStyle.literal : scalarStyle.folded
  events.push(scalarEvent(start, end, style, false, anchor, chomping, inside))
  return end
}

function hasWords(text: string, offset: number): boolean {
  return offset < text.length && text.charCodeAt(offset) !== 10
}
