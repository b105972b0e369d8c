import type { Event, ScalarEvent } from 'js-yaml'
import { collectionStyle, eventType, scalarStyle } from './simple-yaml/tokens.ts'
import type { Range, SourceNode } from './source-node.ts'
import type { ReadScalar } from './yaml-value.ts'

interface Key extends Range {
  readonly word: string
}

/** The places of everything in a list of events that `yamlValue` accepted. A node is made when somebody asks for it. */
export function yamlTree(text: string, events: readonly Event[], read: ReadScalar): SourceNode {
  const root = events.findIndex(({ type }) => type !== eventType.document && type !== eventType.pop)
  return new YamlNode({ text, events, read, ...placesOf(text, events) }, root, undefined)
}

/** Where the token of each event stands, by the event's index. */
interface Places {
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** The index of the event after all that belongs to this one. */
  readonly after: Int32Array
  /** What an alias stands for. */
  readonly targets: ReadonlyMap<number, number>
}

interface YamlDocument extends Places {
  readonly text: string
  readonly events: readonly Event[]
  readonly read: ReadScalar
}

/** Places as numbers in lists: a declaration has thousands, of which findings ask for a few. */
function placesOf(text: string, events: readonly Event[]): Places {
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

/** A value of a document, and what is in it where somebody asks. */
class YamlNode implements SourceNode {
  readonly kind: SourceNode['kind']
  readonly start: number
  readonly end: number
  readonly flow: boolean
  readonly empty: boolean
  readonly key: Key | undefined
  readonly #document: YamlDocument
  readonly #index: number
  #entries: ReadonlyMap<string, YamlNode> | undefined
  #items: readonly YamlNode[] | undefined

  /** @param index of its event; -1 for a document in which nothing is written */
  constructor(document: YamlDocument, index: number, key: Key | undefined) {
    const event = document.events[index]
    this.kind = kindOf(event)
    this.start = document.starts[index] ?? 0
    this.end = document.ends[index] ?? 0
    this.flow = event !== undefined && isFlow(event)
    this.empty = event === undefined || (event.type === eventType.scalar && event.valueStart < 0)
    this.key = key
    this.#document = document
    this.#index = index
  }

  get entries(): ReadonlyMap<string, YamlNode> | undefined {
    if (this.kind !== 'map') return undefined
    if (!this.#entries) {
      const entries = new Map<string, YamlNode>()
      const indexes = [...this.#children()]
      for (let at = 0; at < indexes.length; at += 2) {
        const key = keyAt(this.#document, indexes[at]!)
        entries.set(key.word, new YamlNode(this.#document, indexes[at + 1]!, key))
      }
      this.#entries = entries
    }
    return this.#entries
  }

  get items(): readonly YamlNode[] | undefined {
    if (this.kind !== 'list') return undefined
    this.#items ??= [...this.#children()].map((index) => new YamlNode(this.#document, index, undefined))
    return this.#items
  }

  get target(): YamlNode | undefined {
    const target = this.#document.targets.get(this.#index)
    return target === undefined ? undefined : new YamlNode(this.#document, target, undefined)
  }

  /** The indexes of what is in a collection: its entries, or keys and values in turn. */
  *#children(): Generator<number> {
    const { after } = this.#document
    const end = after[this.#index]! - 1
    for (let index = this.#index + 1; index < end; index = after[index]!) yield index
  }
}

function kindOf(event: Event | undefined): SourceNode['kind'] {
  switch (event?.type) {
    case eventType.mapping:
      return 'map'
    case eventType.sequence:
      return 'list'
    case eventType.alias:
      return 'alias'
    default:
      return 'scalar'
  }
}

function isFlow(event: Event): boolean {
  const isCollection = event.type === eventType.mapping || event.type === eventType.sequence
  return isCollection && event.style === collectionStyle.flow
}

/** A key's place, and its word: that of a scalar, or of the scalar that an alias stands for. */
function keyAt({ text, events, read, starts, ends, targets }: YamlDocument, index: number): Key {
  const scalar = events[targets.get(index) ?? index]
  const word = scalar?.type === eventType.scalar ? read(text, scalar) : ''
  return { start: starts[index]!, end: ends[index]!, word }
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
