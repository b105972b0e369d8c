import { type Cursor, int, openCursor } from './cursor.ts'
import { type Edges, edgesOf, merge } from './edges.ts'
import { ids } from './ids.ts'
import type { VendorIds } from './vendor-ids.ts'

/** Vendor ids as they lie in a text: a bit field, or the edges of the ranges that were there. */
export class VendorView implements VendorIds {
  #text: string
  #start: number
  #length: number
  #ranges: Edges | undefined
  #edges: Edges | undefined

  /**
   * A bit field of `length` bits, the bit `start` being that of id 1; or else first and last edges of `ranges` in
   * any order, which are put in order when somebody looks.
   */
  constructor(text: string, start: number, length: number, ranges?: Edges) {
    this.#text = text
    this.#start = start
    this.#length = length
    this.#ranges = ranges
  }

  #from(bit: number): Cursor {
    return openCursor(this.#text, this.#start + bit, this.#start + this.#length)
  }

  #all(): Edges {
    this.#edges ??= this.#ranges ? merge(this.#ranges) : edgesOf(ids(this.#from(0), this.#length))
    return this.#edges
  }

  has(id: number): boolean {
    return this.#length
      ? id > 0 && id <= this.#length && int(this.#from(id - 1), 1) > 0
      : this.#all().findIndex((edge) => edge > id) % 2 > 0
  }

  get size(): number {
    let size = 0
    if (!this.#length) for (const [first, last] of this.ranges()) size += last - first + 1
    for (const cursor = this.#from(0); cursor.at < cursor.end; )
      for (let bits = int(cursor, Math.min(24, cursor.end - cursor.at)); bits; bits &= bits - 1) size++
    return size
  }

  get maxId(): number {
    return this.#all().at(-1)! - 1 || 0
  }

  ranges(): [number, number][] {
    const all = this.#all()
    const ranges: [number, number][] = []
    for (let i = 0; i < all.length; i += 2) ranges.push([all[i]!, all[i + 1]! - 1])
    return ranges
  }

  toArray(): number[] {
    if (this.#length) return ids(this.#from(0), this.#length)
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
