import type { Event } from 'js-yaml'
import { eventType } from './simple-yaml/tokens.ts'
import type { Range, SourceNode } from './source-node.ts'
import { isFlow, type Places, placesOf } from './yaml-places.ts'
import type { ReadScalar } from './yaml-value.ts'

interface Key extends Range {
  readonly word: string
}

/** The places of everything in a list of events that `yamlValue` accepted. A node is made when somebody asks for it. */
export function yamlTree(text: string, events: readonly Event[], read: ReadScalar): SourceNode {
  const root = events.findIndex(({ type }) => type !== eventType.document && type !== eventType.pop)
  return new YamlNode({ text, events, read, ...placesOf(text, events) }, root, undefined)
}

interface YamlDocument extends Places {
  readonly text: string
  readonly events: readonly Event[]
  readonly read: ReadScalar
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

/** A key's place, and its word: that of a scalar, or of the scalar that an alias stands for. */
function keyAt({ text, events, read, starts, ends, targets }: YamlDocument, index: number): Key {
  const scalar = events[targets.get(index) ?? index]
  const word = scalar?.type === eventType.scalar ? read(text, scalar) : ''
  return { start: starts[index]!, end: ends[index]!, word }
}
