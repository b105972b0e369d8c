import type { Event, ScalarEvent } from 'js-yaml'
import { collectionStyle, eventType, scalarStyle } from './simple-yaml/tokens.ts'

/** Where the token of each event stands, by the event's index. */
export interface Places {
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** The index of the event after all that belongs to this one. */
  readonly after: Int32Array
  /** What an alias stands for. */
  readonly targets: ReadonlyMap<number, number>
}

/** Places as numbers in lists: a declaration has thousands, of which findings ask for a few. */
export function placesOf(text: string, events: readonly Event[]): Places {
  const starts = new Int32Array(events.length)
  const ends = new Int32Array(events.length)
  const after = new Int32Array(events.length)
  const targets = new Map<number, number>()
  const anchors = new Map<string, number>()
  const open: number[] = []
  /** Where the last token ends. */
  let cursor = 0
  for (let index = 0; index < events.length; index++) {
    const event = events[index]!
    switch (event.type) {
      case eventType.mapping:
      case eventType.sequence:
        if (event.anchorStart >= 0) anchors.set(anchorName(text, event), index)
        starts[index] = event.start
        cursor = Math.max(cursor, event.start)
        open.push(index)
        break
      case eventType.scalar: {
        if (event.anchorStart >= 0) anchors.set(anchorName(text, event), index)
        const start = scalarStart(text, event, cursor)
        const end = scalarEnd(text, event, start)
        starts[index] = start
        ends[index] = end
        after[index] = index + 1
        cursor = Math.max(cursor, end)
        break
      }
      case eventType.alias:
        targets.set(index, anchors.get(anchorName(text, event))!)
        starts[index] = event.anchorStart - 1
        ends[index] = event.anchorEnd
        after[index] = index + 1
        cursor = event.anchorEnd
        break
      case eventType.pop: {
        const opened = open.pop()
        if (opened === undefined) break
        const start = starts[opened]!
        cursor = isFlow(events[opened]!) ? closingBracket(text, start, cursor) : Math.max(cursor, start)
        ends[opened] = cursor
        after[opened] = index + 1
      }
    }
  }
  return { starts, ends, after, targets }
}

/** Whether an event opens a collection in brackets. */
export function isFlow(event: Event): boolean {
  const isCollection = event.type === eventType.mapping || event.type === eventType.sequence
  return isCollection && event.style === collectionStyle.flow
}

function anchorName(text: string, event: { anchorStart: number; anchorEnd: number }): string {
  return text.slice(event.anchorStart, event.anchorEnd)
}

/** Where a scalar starts, with its quote or block header; an empty one, where what stands before it ends. */
function scalarStart(text: string, event: ScalarEvent, cursor: number): number {
  const { valueStart: start } = event
  switch (start < 0 ? undefined : event.style) {
    case undefined:
      return Math.max(cursor, event.tagEnd, event.anchorEnd)
    case scalarStyle.singleQuoted:
    case scalarStyle.doubleQuoted:
      return start - 1
    case scalarStyle.literal:
    case scalarStyle.folded: {
      const before = Math.max(cursor, event.tagEnd, event.anchorEnd)
      const header = text.slice(before, start).search(/[|>]/)
      return header < 0 ? start : before + header
    }
    default:
      return start
  }
}

/** Where a scalar that starts at `start` ends, with its quote. */
function scalarEnd(text: string, event: ScalarEvent, start: number): number {
  switch (event.valueStart < 0 ? undefined : event.style) {
    case undefined:
      return start
    case scalarStyle.singleQuoted:
    case scalarStyle.doubleQuoted:
      return event.valueEnd + 1
    case scalarStyle.literal:
    case scalarStyle.folded:
      return trimmedEnd(text, Math.max(start + 1, event.valueEnd))
    default:
      return trimmedEnd(text, event.valueEnd)
  }
}

function trimmedEnd(text: string, end: number): number {
  let last = end
  while (last > 0 && /[ \t\r\n\0]/.test(text[last - 1] ?? '')) last--
  return last
}

/** Past the bracket that closes a flow collection; a single pair in a flow list has none. */
function closingBracket(text: string, start: number, from: number): number {
  const close = text[start] === '{' ? '}' : text[start] === '[' ? ']' : undefined
  if (close === undefined) return from
  for (let offset = Math.max(from, start + 1); offset < text.length; offset++) {
    if (text[offset] === close) return offset + 1
    if (text[offset] === '#') offset = lineEnd(text, offset)
  }
  return from
}

function lineEnd(text: string, offset: number): number {
  let end = offset
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++
  return end
}
