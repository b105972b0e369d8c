import { expect, it } from 'vitest'
import { gapsAmong } from './gaps.ts'

const isOdd = (number: number) => number % 2 === 1

it('names each entry that lacks a fact, and one for all where every entry does', () => {
  expect(gapsAmong([1, 2, 3], isOdd)).toEqual({ entries: [1, 3], forAll: false })
  expect(gapsAmong([1, 3, 5], isOdd)).toEqual({ entries: [1], forAll: true })
  expect(gapsAmong([1], isOdd)).toEqual({ entries: [1], forAll: false })
  expect(gapsAmong([2], isOdd)).toEqual({ entries: [], forAll: false })
})
