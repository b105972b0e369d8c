import { peek } from './cursor.ts'
import { type Edges, merge } from './edges.ts'
import { positions } from './ids.ts'
import type { VendorIds } from './vendor-ids.ts'

/** Vendor ids as they lie in a text: a bit field, or the edges of the ranges that were there. */
export class VendorView implements VendorIds {
  #text: string
  #start: number
  #length: number
  #ranges: Edges | undefined
  #edges: Edges | undefined

  /**
   * A bit field of `length` bits, the bit `start` being that of id 1; or else the edges of `ranges`, which are put in
   * order when somebody looks if they are mixed.
   */
  constructor(text: string, start: number, length: number, ranges?: Edges, isMixed?: boolean) {
    this.#text = text
    this.#start = start
    this.#length = length
    this.#ranges = ranges
    if (!isMixed) this.#edges = ranges
  }

  /** The ids at which membership changes. */
  edges(): Edges {
    this.#edges ??= this.#ranges
      ? merge(this.#ranges)
      : positions(this.#text, this.#start, this.#length, true)
    return this.#edges
  }

  has(id: number): boolean {
    if (id % 1) return false
    return this.#length
      ? id > 0 && id <= this.#length && peek(this.#text, this.#start + id - 1, 1) > 0
      : this.edges().findIndex((edge) => edge > id) % 2 > 0
  }

  get size(): number {
    return this.edges().reduce((size, edge, i) => (i % 2 ? size + edge : size - edge), 0)
  }

  get maxId(): number {
    return this.edges().at(-1)! - 1 || 0
  }

  ranges(): [number, number][] {
    const edges = this.edges()
    const ranges: [number, number][] = []
    for (let i = 0; i < edges.length; i += 2) ranges.push([edges[i]!, edges[i + 1]! - 1])
    return ranges
  }

  toArray(): number[] {
    const found: number[] = []
    for (let [id, last] of this.ranges()) while (id <= last) found.push(id++)
    return found
  }

  [Symbol.iterator](): Iterator<number> {
    return this.toArray().values()
  }

  toJSON(): number[] | { ranges: [number, number][] } {
    return this.size > 10_000 ? { ranges: this.ranges() } : this.toArray()
  }
}
