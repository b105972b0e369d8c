import type { Event, ScalarEvent } from 'js-yaml'
import { collectionStyle, eventType, scalarStyle } from './simple-yaml/tokens.ts'
import type { Range, SourceNode } from './source-node.ts'
import type { ReadScalar } from './yaml-value.ts'

type Growing = { -readonly [K in keyof SourceNode]: SourceNode[K] }

interface Frame {
  node: Growing
  entries?: Map<string, SourceNode>
  items?: SourceNode[]
  key?: Range & { word: string }
}

/** The places of everything in a list of events that `yamlValue` accepted. */
export function yamlTree(text: string, events: readonly Event[], read: ReadScalar): SourceNode {
  const frames: Frame[] = []
  const anchors = new Map<string, SourceNode>()
  const words = new Map<SourceNode, string>()
  let root: SourceNode = { kind: 'scalar', start: 0, end: 0, flow: false, empty: true }
  /** Where the last token ends. */
  let cursor = 0

  const add = (node: Growing, word: string | undefined) => {
    const frame = frames[frames.length - 1]
    if (!frame) root = node
    else if (frame.items) frame.items.push(node)
    else if (frame.key) {
      node.key = { start: frame.key.start, end: frame.key.end }
      frame.entries!.set(frame.key.word, node)
      delete frame.key
    } else frame.key = { start: node.start, end: node.end, word: word ?? '' }
  }

  for (const event of events) {
    switch (event.type) {
      case eventType.mapping:
      case eventType.sequence: {
        const isMap = event.type === eventType.mapping
        const node: Growing = {
          kind: isMap ? 'map' : 'list',
          start: event.start,
          end: event.start,
          flow: event.style === collectionStyle.flow,
          empty: false,
        }
        const frame: Frame = isMap ? { node, entries: new Map() } : { node, items: [] }
        if (frame.entries) node.entries = frame.entries
        if (frame.items) node.items = frame.items
        if (event.anchorStart >= 0) anchors.set(text.slice(event.anchorStart, event.anchorEnd), node)
        add(node, undefined)
        frames.push(frame)
        cursor = Math.max(cursor, event.start)
        break
      }
      case eventType.scalar: {
        const range = scalarRange(text, event, cursor)
        const node: Growing = { kind: 'scalar', ...range, flow: false, empty: event.valueStart < 0 }
        const word = read(text, event)
        if (event.anchorStart >= 0) {
          anchors.set(text.slice(event.anchorStart, event.anchorEnd), node)
          words.set(node, word)
        }
        add(node, word)
        cursor = Math.max(cursor, range.end)
        break
      }
      case eventType.alias: {
        const target = anchors.get(text.slice(event.anchorStart, event.anchorEnd))!
        const node: Growing = {
          kind: 'alias',
          start: event.anchorStart - 1,
          end: event.anchorEnd,
          flow: false,
          empty: false,
          target,
        }
        add(node, words.get(target))
        cursor = event.anchorEnd
        break
      }
      case eventType.pop: {
        const node = frames.pop()?.node
        if (!node) break
        cursor = node.flow ? closingBracket(text, node.start, cursor) : Math.max(cursor, node.start)
        node.end = cursor
        break
      }
    }
  }
  return root
}

/** The range of a scalar with its quotes or block header; of an empty one, the end of what stands before it. */
function scalarRange(text: string, event: ScalarEvent, cursor: number): Range {
  const { valueStart: start, valueEnd: end } = event
  if (start < 0) {
    const at = Math.max(cursor, event.tagEnd, event.anchorEnd)
    return { start: at, end: at }
  }
  switch (event.style) {
    case scalarStyle.singleQuoted:
    case scalarStyle.doubleQuoted:
      return { start: start - 1, end: end + 1 }
    case scalarStyle.literal:
    case scalarStyle.folded: {
      const before = Math.max(cursor, event.tagEnd, event.anchorEnd)
      const header = text.slice(before, start).search(/[|>]/)
      const first = header < 0 ? start : before + header
      return { start: first, end: trimmedEnd(text, Math.max(first + 1, end)) }
    }
    default:
      return { start, end: trimmedEnd(text, end) }
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
