import { describe, expect, it } from 'vitest'
import { policyOf, shop } from '../testing/shop.ts'
import { written } from './alphabet.ts'
import { sealed } from './crc12.ts'
import { decodeConsent } from './decode.ts'
import { encodeConsent } from './encode.ts'
import { decodeNativeHeader } from './header.ts'

const policy = policyOf(shop('service'))
const on = '2026-11-23'
const receipt = 'abcdefghijklmnop'
const optional = policy.units.filter((unit) => unit.consent !== 0).map(({ id }) => id)
const custom = Object.fromEntries(
  optional.map((id, index) => [id, index % 3 ? 'granted' : 'denied'] as const),
)
const partial = Object.fromEntries(Object.entries(custom).slice(3))

const samples = [
  encodeConsent(policy, { decisions: 'all', on }),
  encodeConsent(policy, { decisions: 'none', on, gpc: true, source: 'gpc' }),
  encodeConsent(policy, { decisions: custom, on, locale: 'fr' }),
  encodeConsent(policy, { decisions: partial, on: '2109-09-18', source: 'account' }),
]
const withReceipt = encodeConsent(policy, { decisions: custom, on, receipt })
const accepts = (text: string) => decodeConsent(policy, text).ok
const codeOf = (text: string) => {
  expect(accepts(text)).toBe(false)
  const result = decodeNativeHeader(text)
  return result.ok ? 'ok' : result.error.code
}
/** A sample with a character replaced and the check characters made right again. */
const forged = (text: string, at: number, value: number) =>
  sealed(text.slice(0, at) + written(value) + text.slice(at + 1, -2))

describe('decodeConsent', () => {
  it.each(samples)('reads back %s', (text) => {
    expect(accepts(text)).toBe(true)
  })

  it('gives every field in words', () => {
    const result = decodeConsent(policy, samples[2]!)
    expect(
      result.ok && { ...result.value, decidedOn: result.value.decidedOn, units: result.value.units },
    ).toEqual({
      generation: 1,
      kind: 0,
      source: 'banner',
      gpc: false,
      regime: 'opt-in',
      locale: 'fr',
      decidedOn: on,
      units: { ...Object.fromEntries(policy.units.map(({ id }) => [id, 'granted'])), ...custom },
    })
    expect(result.ok && result.warnings).toEqual([])
  })

  it.each([...samples, withReceipt])('refuses every single-bit change of %s', (text) => {
    for (let at = 0; at < text.length; at++)
      for (let bit = 0; bit < 8; bit++) {
        const changed = String.fromCharCode(text.charCodeAt(at) ^ (1 << bit))
        expect(accepts(text.slice(0, at) + changed + text.slice(at + 1))).toBe(false)
      }
  })

  it.each([...samples, withReceipt])('refuses every other character in every place of %s', (text) => {
    for (let at = 0; at < text.length; at++)
      for (const other of `${written(...Array(64).keys())}. é\0`)
        if (other !== text[at]) expect(accepts(text.slice(0, at) + other + text.slice(at + 1))).toBe(false)
  })

  it.each([...samples, withReceipt])('refuses every swap of two characters of %s', (text) => {
    for (let left = 0; left < text.length; left++)
      for (let right = left + 1; right < text.length; right++) {
        if (text[left] === text[right]) continue
        const swapped = [...text]
        swapped[left] = text[right]!
        swapped[right] = text[left]!
        expect(accepts(swapped.join(''))).toBe(false)
      }
  })

  it.each(samples)('refuses every truncation and every repetition of %s', (text) => {
    for (let length = 0; length < text.length; length++) {
      expect(accepts(text.slice(0, length))).toBe(false)
      expect(accepts(text.slice(text.length - length))).toBe(false)
      expect(accepts(text + text.slice(0, length + 1))).toBe(false)
    }
  })

  it('refuses truncations of a string with a segment, but for the one that leaves a whole string', () => {
    const whole = withReceipt.indexOf('.')
    for (let length = 0; length < withReceipt.length; length++)
      expect(accepts(withReceipt.slice(0, length))).toBe(length === whole)
  })

  it('lets at most one random corruption in 4,096 pass, as 12 bits allow', () => {
    let seed = 7
    const random = (below: number) => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
      return Math.floor((seed / 2 ** 32) * below)
    }
    let accepted = 0
    const rounds = 40_000
    for (let round = 0; round < rounds; round++) {
      const characters = [...samples[round % samples.length]!]
      for (let change = 0; change < 4; change++) characters[random(characters.length)] = written(random(64))
      const text = characters.join('')
      if (text !== samples[round % samples.length] && accepts(text)) accepted++
    }
    expect(accepted).toBeLessThanOrEqual((rounds / 4096) * 2)
  })

  it.each([
    ['nothing', '', 'format'],
    ['another format', `C${samples[0]!.slice(1)}`, 'format'],
    ['a foreign character', `${samples[0]!.slice(0, 5)}é${samples[0]!.slice(6)}`, 'checksum'],
    ['a kind of the future', forged(samples[0]!, 1, 4 << 3), 'field'],
    ['an unknown source', forged(samples[0]!, 1, (1 << 3) | 6), 'field'],
    ['an unknown regime', forged(samples[0]!, 2, 4 << 2), 'field'],
    ['a reserved bit after the regime', forged(samples[0]!, 2, 5), 'field'],
    ['a reserved bit after the day', forged(samples[0]!, 12, 1), 'field'],
    ['more slots than written', forged(samples[2]!, 15, 63), 'field'],
    ['fewer slots than written', forged(samples[2]!, 15, 1), 'field'],
    ['a set padding bit', forged(samples[2]!, 21, 1), 'field'],
    ['the pair 11', forged(samples[3]!, 16, 48), 'field'],
    ['no counts', sealed(samples[2]!.slice(0, 13)), 'field'],
    ['characters behind accept-all', sealed(`${samples[0]!.slice(0, 13)}AAA`), 'field'],
    ['a long row of one letter', 'p'.repeat(5000), 'checksum'],
    ['an empty segment', `${samples[0]}.`, 'segment'],
    ['a critical segment', `${samples[0]}.${sealed('Xabc')}`, 'segment'],
    ['a segment typed by a digit', `${samples[0]}.${sealed('1abc')}`, 'segment'],
    ['a damaged segment', `${samples[0]}.${sealed('xabc').slice(0, -1)}_`, 'segment'],
    ['a receipt of another length', `${samples[0]}.${sealed('rabc')}`, 'segment'],
  ])('refuses %s', (_, text, code) => {
    expect(codeOf(text)).toBe(code)
  })

  it.each([undefined, null, 0, NaN, 15n, true, {}, [samples[0]], ['.'], () => samples[0], Symbol('p')])(
    'refuses what is no text: %s',
    (given) => {
      expect(accepts(given as never)).toBe(false)
      expect(decodeNativeHeader(given as never)).toMatchObject({ ok: false, error: { code: 'format' } })
    },
  )

  it('computes the units once', () => {
    const result = decodeConsent(policy, samples[2]!)
    expect(result.ok && result.value.units).toBe(result.ok && result.value.units)
  })

  it('passes over a segment that it may ignore', () => {
    expect(accepts(`${samples[0]}.${sealed('xabc')}`)).toBe(true)
    expect(accepts(`${withReceipt}.${sealed('x')}`)).toBe(true)
  })

  it('does not take the slot of a service for that of a category that the string does not have', () => {
    const byCategory = policyOf(shop('category'))
    // One category and eleven services, all granted.
    const foreign = sealed(`${samples[2]!.slice(0, 13)}${written(1, 0, 11, 63, 63)}`)
    const result = decodeConsent(byCategory, foreign)
    expect(result.ok && result.value.units).toMatchObject({ statistics: 'undecided', media: 'undecided' })
  })

  it('reads a string of a later generation, and one of another lineage, as this policy names the slots', () => {
    const later = decodeConsent(policy, forged(samples[0]!, 5, 2))
    expect(later.ok && later.value.generation).toBe(2)
    expect(later.ok && later.value.units['service-1']).toBe('granted')
  })
})
