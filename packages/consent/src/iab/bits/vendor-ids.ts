/** A set of vendor ids, 1 to 65535. Decoders give views over the bits: nothing is expanded unasked. */
export interface VendorIds extends Iterable<number> {
  has(id: number): boolean
  readonly size: number
  /** The greatest id in the set, 0 if it is empty. */
  readonly maxId: number
  /** The runs of consecutive ids, first and last included, ascending, with a gap between any two. */
  ranges(): Iterable<[number, number]>
  toArray(): number[]
  /** The ids up to 10,000 of them, `{ ranges }` beyond. */
  toJSON(): number[] | { ranges: [number, number][] }
}

/** Vendor ids to write: a set that was decoded, or any ids in any order. */
export type VendorSource = VendorIds | Iterable<number>
