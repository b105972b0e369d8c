import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Sketch } from '../testing/declaration.ts'
import { declaration } from '../testing/declaration.ts'
import { policyOf } from '../testing/shop.ts'
import { decodeConsent } from './decode.ts'
import { encodeConsent } from './encode.ts'
import { SOURCES } from './words.ts'

const policies = ([1, 2, 5, 30, 61] as const).flatMap((count) =>
  (['category', 'service'] as const).map((unit) => {
    const services: Sketch['services'] = {}
    for (let index = 0; index < count; index++)
      services[`s${index}`] = {
        category: ['statistics', 'marketing', 'media', 'preferences'][index % 4]!,
        items: { [`i${index}`]: {} },
      }
    return policyOf(declaration({ unit, services }))
  }),
)

/** A string of any kind, of a site of any size, with or without a receipt. */
const written = fc
  .record({
    policy: fc.constantFrom(...policies),
    how: fc.constantFrom('all' as const, 'none' as const, 'each' as const),
    answers: fc.array(fc.constantFrom('granted' as const, 'denied' as const, undefined), {
      minLength: 61,
      maxLength: 61,
    }),
    day: fc.integer({ min: 0, max: 32767 }),
    source: fc.constantFrom(...SOURCES),
    gpc: fc.boolean(),
    receipt: fc.option(fc.stringMatching(/^[\w-]{16}$/), { nil: undefined }),
  })
  .map(({ policy, how, answers, day, receipt, ...rest }) => ({
    policy,
    text: encodeConsent(policy, {
      decisions:
        how === 'each'
          ? Object.fromEntries(
              policy.units.flatMap(({ id }, index) => (answers[index] ? [[id, answers[index]]] : [])),
            )
          : how,
      on: new Date(Date.UTC(2020, 0, 1 + day)),
      ...rest,
      ...(receipt === undefined ? {} : { receipt }),
    }),
  }))

/** Holds for strings of all kinds that none of the texts made of one is read. */
function refusesAll(made: (text: string) => Iterable<string>) {
  fc.assert(
    fc.property(written, ({ policy, text }) => {
      expect(decodeConsent(policy, text).ok).toBe(true)
      for (const damaged of made(text)) if (decodeConsent(policy, damaged).ok) expect(damaged).toBe('refused')
    }),
    { numRuns: 200 },
  )
}

describe('of strings of every kind, source, day and size, every one is refused', () => {
  it('with one bit changed', () => {
    refusesAll(function* (text) {
      for (let at = 0; at < text.length; at++)
        for (let bit = 0; bit < 8; bit++)
          yield text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ (1 << bit)) + text.slice(at + 1)
    })
  })

  it('with two characters swapped', () => {
    refusesAll(function* (text) {
      for (let left = 0; left < text.length; left++)
        for (let right = left + 1; right < text.length; right++)
          if (text[left] !== text[right])
            yield text.slice(0, left) +
              text[right] +
              text.slice(left + 1, right) +
              text[left] +
              text.slice(right + 1)
    })
  })

  it('cut off anywhere, but for a whole segment', () => {
    refusesAll(function* (text) {
      for (let length = 0; length < text.length; length++)
        if (text[length] !== '.') yield text.slice(0, length)
    })
  })
})
