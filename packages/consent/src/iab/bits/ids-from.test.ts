import { expect, it } from 'vitest'
import { openCursor } from './cursor.ts'
import { edgesFrom, idsFrom } from './ids-from.ts'

const from = (list: unknown) => {
  const log = openCursor('', 0, 0)
  const edges = edgesFrom(log, { list: list as number[] }, 'list')
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
  [new Set([5, 4]), [4, 6]],
  [[65535], [65535, 65536]],
])('takes %j in any order', (list, edges) => {
  expect(from(list)).toEqual(edges)
})

it.each([
  [[0]],
  [[-1]],
  [[-1, 5]],
  [[0, 1]],
  [[1.5]],
  [[65536]],
  [[Number.NaN]],
  [[1, Number.NaN]],
  [['1']],
  [[2, '1']],
  ['12'],
])('refuses %j', (list) => {
  expect(from(list)).toBe('bad-list')
})

it('refuses what is above the greatest', () => {
  const log = openCursor('', 0, 0)
  expect(idsFrom(log, { list: [24, 3] }, 'list', 24)).toEqual([3, 24])
  expect(log.error).toBeUndefined()
  idsFrom(log, { list: [25] }, 'list', 24)
  expect(log.error).toMatchObject({ code: 'bad-list' })
})

it('takes ranges as they are, and refuses them out of order', () => {
  const view = (ranges: [number, number][]) => ({ ranges: () => ranges })
  expect(from(view([[1, 65535]]))).toEqual([1, 65536])
  expect(
    from(
      view([
        [4, 5],
        [1, 2],
      ]),
    ),
  ).toBe('bad-list')
  expect(from(view([[0, 2]]))).toBe('bad-list')
  expect(from(view([[1, 65536]]))).toBe('bad-list')
})
