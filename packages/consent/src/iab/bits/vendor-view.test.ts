import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newWriter } from '../testing/writer.ts'
import { int, openCursor } from './cursor.ts'
import { merge } from './edges.ts'
import { edgesFrom } from './edges-from.ts'
import { readVendors } from './read-vendors.ts'
import { VendorView } from './vendor-view.ts'
import { writeRanges } from './write-vendors.ts'
import { close, put, putIds } from './writer.ts'

const ids = fc.uniqueArray(fc.integer({ min: 1, max: 700 }), { maxLength: 300 })
const ascending = (list: readonly number[]) => [...list].sort((a, b) => a - b)

/** A vendor section at an odd place of a text, in the encoding asked for. */
function written(list: readonly number[], isRange: boolean, shift: number) {
  const writer = newWriter()
  const edges = edgesFrom(writer, { list }, 'list')
  putIds(writer, shift, [])
  put(writer, Math.max(0, ...list), 16)
  put(writer, +isRange, 1)
  if (isRange) writeRanges(writer, edges)
  else putIds(writer, Math.max(0, ...list), edges)
  // What follows must not be taken for ids.
  put(writer, 0b111111, 6)
  close(writer, 6)
  return openCursor(writer.text, shift, writer.text.length * 6, true)
}

describe('a view of vendor ids', () => {
  it.each([false, true])('is the set that was written (ranges: %s)', (isRange) => {
    fc.assert(
      fc.property(ids, fc.nat(11), (list, shift) => {
        const cursor = written(list, isRange, shift)
        const head = int(cursor, 17)
        const view = readVendors(cursor, head)
        const maxId = Math.max(0, ...list)
        const expected = ascending(list)
        expect([head, cursor.error]).toEqual([maxId * 2 + +isRange, undefined])
        for (let id = -1; id < 705; id++) expect(view.has(id)).toBe(list.includes(id))
        expect([view.size, view.maxId]).toEqual([list.length, maxId])
        expect(view.toArray()).toEqual(expected)
        expect([...view]).toEqual(expected)
        expect(JSON.stringify(view)).toBe(JSON.stringify(expected))
        const runs = [...view.ranges()]
        expect(
          runs.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i)),
        ).toEqual(expected)
        for (const [i, [first]] of runs.entries()) if (i) expect(first).toBeGreaterThan(runs[i - 1]![1] + 1)
      }),
    )
  })

  it('knows no id that is none', () => {
    for (const view of [new VendorView('____', 0, 24), new VendorView('', 0, 0, [1, 25])])
      for (const id of [0, -1, 25, 1.5, Number.NaN, Number.POSITIVE_INFINITY])
        expect(view.has(id)).toBe(false)
  })

  it('puts ranges in order, joins those that touch or overlap, and drops empty ones', () => {
    expect(merge([9, 12, 3, 4, 4, 6, 10, 11, 7, 7, 20, 21])).toEqual([3, 6, 9, 12, 20, 21])
    const view = new VendorView('', 0, 0, [3, 6, 9, 12, 20, 21])
    expect(view.ranges()).toEqual([
      [3, 5],
      [9, 11],
      [20, 20],
    ])
    expect([view.size, view.maxId]).toEqual([7, 20])
  })

  it('prints ranges beyond 10,000 ids', () => {
    const view = new VendorView('', 0, 0, [1, 10_001])
    expect(JSON.parse(JSON.stringify(view))).toHaveLength(10_000)
    expect(JSON.stringify(new VendorView('', 0, 0, [1, 10_002]))).toBe('{"ranges":[[1,10001]]}')
  })
})
