import type { Event } from 'js-yaml'
import {
  type Anchor,
  anchorName,
  collectionEvent,
  collectionStyle,
  deepest,
  endOfToken,
  eventType,
  flowWord,
  noAnchor,
  notSimple,
  popEvent,
  quotedText,
  scalarEvent,
  scalarStyle,
  skipSpaces,
} from './tokens.ts'

/** Reads a quoted text on one line; the offset after it. */
export function readQuoted(text: string, offset: number, events: Event[], anchor: Anchor = noAnchor): number {
  const end = endOfToken(quotedText, text, offset)
  const isDouble = text.charCodeAt(offset) === 34
  const style = isDouble ? scalarStyle.doubleQuoted : scalarStyle.singleQuoted
  const fast = !text.slice(offset + 1, end - 1).includes(isDouble ? '\\' : "''")
  events.push(scalarEvent(offset + 1, end - 1, style, fast, anchor))
  return end
}

/** Reads an alias; the offset after it. */
export function readAlias(text: string, offset: number, events: Event[]): number {
  const end = endOfToken(anchorName, text, offset)
  events.push({ type: eventType.alias, anchorStart: offset + 1, anchorEnd: end })
  return end
}

/** Reads a map or list in brackets on one line; the offset after it. */
export function readBrackets(
  text: string,
  start: number,
  events: Event[],
  depth: number,
  anchor: Anchor = noAnchor,
): number {
  if (depth >= deepest) throw notSimple
  const isMap = text.charCodeAt(start) === 123
  const close = isMap ? 125 : 93
  events.push(
    collectionEvent(isMap ? eventType.mapping : eventType.sequence, start, collectionStyle.flow, anchor),
  )
  let offset = skipSpaces(text, start + 1)
  while (text.charCodeAt(offset) !== close) {
    if (isMap) offset = skipSpaces(text, endOfColon(text, readWord(text, offset, events)))
    offset = skipSpaces(text, readEntry(text, offset, events, depth + 1))
    const next = text.charCodeAt(offset)
    if (next === 44) offset = skipSpaces(text, offset + 1)
    else if (next !== close) throw notSimple
  }
  events.push(popEvent)
  return offset + 1
}

function readEntry(text: string, offset: number, events: Event[], depth: number): number {
  const code = text.charCodeAt(offset)
  if (code === 91 || code === 123) return readBrackets(text, offset, events, depth)
  return code === 42 ? readAlias(text, offset, events) : readWord(text, offset, events)
}

function readWord(text: string, offset: number, events: Event[]): number {
  const code = text.charCodeAt(offset)
  if (code === 34 || code === 39) return readQuoted(text, offset, events)
  const end = endOfToken(flowWord, text, offset)
  events.push(scalarEvent(offset, end, scalarStyle.plain, true))
  return end
}

function endOfColon(text: string, offset: number): number {
  if (text.charCodeAt(offset) !== 58 || text.charCodeAt(offset + 1) !== 32) throw notSimple
  return offset + 1
}
