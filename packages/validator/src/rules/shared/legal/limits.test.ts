import { expect, it } from 'vitest'
import { isLonger, isShorter } from './limits.ts'

it('measures months by their longest span, so that rounding fails nobody', () => {
  expect(isLonger('P6M', 'P6M')).toBe(false)
  expect(isLonger('P184D', 'P6M')).toBe(false)
  expect(isLonger('P185D', 'P6M')).toBe(true)
  expect(isLonger('P397D', 'P13M')).toBe(false)
  expect(isLonger('P398D', 'P13M')).toBe(true)
  expect(isLonger('P731D', 'P24M')).toBe(false)
  expect(isLonger('P732D', 'P24M')).toBe(true)
  expect(isLonger('P762D', 'P25M')).toBe(false)
  expect(isLonger('P763D', 'P25M')).toBe(true)
})

it('measures a minimum by the shortest span', () => {
  expect(isShorter('P181D', 'P6M')).toBe(false)
  expect(isShorter('P180D', 'P6M')).toBe(true)
  expect(isShorter('session', 'P6M')).toBe(true)
})

it('says nothing of what gives no time, and finds no end longer than any limit', () => {
  for (const words of ['session', 'event', 'unknown', 'varies']) expect(isLonger(words, 'PT1H')).toBe(false)
  for (const words of ['event', 'unknown', 'varies', 'persistent'])
    expect(isShorter(words, 'P1Y')).toBe(false)
  expect(isLonger('persistent', 'P100Y')).toBe(true)
})
