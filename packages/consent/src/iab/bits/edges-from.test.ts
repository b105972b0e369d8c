import { expect, it } from 'vitest'
import { openCursor } from './cursor.ts'
import { edgesFrom } from './edges-from.ts'
import { VendorView } from './vendor-view.ts'

const from = (list: unknown, max?: number) => {
  const log = openCursor('', 0, 0)
  const edges = edgesFrom(log, { list: list as number[] }, 'list', max)
  return log.error ? log.error.code : edges
}

it.each([
  [[], []],
  [[7], [7, 8]],
  [
    [1, 2, 3, 7],
    [1, 4, 7, 8],
  ],
  [
    [7, 3, 2, 1, 3],
    [1, 4, 7, 8],
  ],
  [
    [3, 3, 4],
    [3, 5],
  ],
  [new Set([5, 4]), [4, 6]],
  [[65535], [65535, 65536]],
])('takes %j in any order', (list, edges) => {
  expect(from(list)).toEqual(edges)
})

it.each([
  [[0]],
  [[0, 5]],
  [[1, 0]],
  [[-1]],
  [[-1, 0]],
  [[-1, 5]],
  [[0, 1]],
  [[1.5]],
  [[1, 1.5]],
  [[65536]],
  [[65535, 65536]],
  [[Number.NaN]],
  [[1, Number.NaN]],
  [[Number.POSITIVE_INFINITY]],
  [['1']],
  [[2, '1']],
  [[1, undefined]],
  [[[1, 2]]],
  ['12'],
])('refuses %j', (list) => {
  expect(from(list)).toBe('bad-list')
})

it('refuses what is above the greatest', () => {
  expect(from([24, 3], 24)).toEqual([3, 4, 24, 25])
  expect(from([25], 24)).toBe('bad-list')
  expect(from(new VendorView('', 0, 0, [1, 26]), 24)).toBe('bad-list')
})

it('takes the ranges of a view as they are', () => {
  expect(from(new VendorView('', 0, 0, [1, 65536]))).toEqual([1, 65536])
})

it('takes the ids of any other set of vendors', () => {
  expect(from({ ...new VendorView('', 0, 0, [1, 2]), [Symbol.iterator]: () => [4, 5].values() })).toEqual([
    4, 6,
  ])
})
