import type { Event, ScalarEvent } from 'js-yaml'
import { collectionStyle, eventType, scalarStyle } from './simple-yaml/tokens.ts'
import type { Range, SourceNode } from './source-node.ts'
import type { ReadScalar } from './yaml-value.ts'

interface Key extends Range {
  readonly word: string
}

/** A node that is filled as events come; its map by key is made when somebody asks. */
class YamlNode implements SourceNode {
  readonly kind: SourceNode['kind']
  readonly start: number
  end: number
  readonly flow: boolean
  readonly empty: boolean
  key: Key | undefined
  target: YamlNode | undefined
  /** Of a map or list, in the order written. */
  readonly children: YamlNode[] | undefined
  #entries: ReadonlyMap<string, SourceNode> | undefined

  constructor(kind: SourceNode['kind'], start: number, end: number, flow: boolean, empty: boolean) {
    this.kind = kind
    this.start = start
    this.end = end
    this.flow = flow
    this.empty = empty
    this.children = kind === 'map' || kind === 'list' ? [] : undefined
  }

  get entries(): ReadonlyMap<string, SourceNode> | undefined {
    if (this.kind !== 'map') return undefined
    this.#entries ??= new Map(this.children?.map((child) => [child.key?.word ?? '', child]))
    return this.#entries
  }

  get items(): readonly SourceNode[] | undefined {
    return this.kind === 'list' ? this.children : undefined
  }
}

/** A collection that is still open, and the key whose value comes next. */
interface Frame {
  readonly node: YamlNode
  key: Key | undefined
}

/** A node that has a name, and the word of a scalar, for an alias in the place of a key. */
interface Anchor {
  readonly node: YamlNode
  readonly word: string
}

/** The places of everything in a list of events that `yamlValue` accepted. */
export function yamlTree(text: string, events: readonly Event[], read: ReadScalar): SourceNode {
  const frames: Frame[] = []
  const anchors = new Map<string, Anchor>()
  let root = new YamlNode('scalar', 0, 0, false, true)
  /** Where the last token ends. */
  let cursor = 0

  /** Takes a scalar or an alias: of a key nothing but the place is kept. */
  const take = (node: YamlNode, word: string) => {
    const frame = frames[frames.length - 1]
    if (frame && isKeyDue(frame)) frame.key = { start: node.start, end: node.end, word }
    else add(node)
  }
  const add = (node: YamlNode) => {
    const frame = frames[frames.length - 1]
    if (!frame) {
      root = node
      return
    }
    node.key = frame.key
    frame.key = undefined
    frame.node.children?.push(node)
  }

  for (const event of events) {
    switch (event.type) {
      case eventType.mapping:
      case eventType.sequence: {
        const kind = event.type === eventType.mapping ? 'map' : 'list'
        const isFlow = event.style === collectionStyle.flow
        const node = new YamlNode(kind, event.start, event.start, isFlow, false)
        if (event.anchorStart >= 0) anchors.set(anchorName(text, event), { node, word: '' })
        add(node)
        frames.push({ node, key: undefined })
        cursor = Math.max(cursor, event.start)
        break
      }
      case eventType.scalar: {
        const word = read(text, event)
        const start = scalarStart(text, event, cursor)
        const end = scalarEnd(text, event, start)
        cursor = Math.max(cursor, end)
        const frame = frames[frames.length - 1]
        if (frame && isKeyDue(frame) && event.anchorStart < 0) {
          frame.key = { start, end, word }
          break
        }
        const node = new YamlNode('scalar', start, end, false, event.valueStart < 0)
        if (event.anchorStart >= 0) anchors.set(anchorName(text, event), { node, word })
        take(node, word)
        break
      }
      case eventType.alias: {
        const { node: target, word } = anchors.get(anchorName(text, event))!
        const node = new YamlNode('alias', event.anchorStart - 1, event.anchorEnd, false, false)
        node.target = target
        take(node, word)
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

function isKeyDue(frame: Frame): boolean {
  return frame.node.kind === 'map' && frame.key === undefined
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
