import { describe, expect, it } from 'vitest'
import { absent, plain, type Vector, vectorsOf } from '../testing/vectors.ts'
import { decodeTcString } from './decode.ts'
import { encodeTcString } from './encode.ts'

const own = vectorsOf('own-generated.json').filter(({ kind }) => kind === 'tcf2')
const second = vectorsOf('tcf-v2.valid.json')
const first = vectorsOf('tcf-v1.valid.json')

/** Two vectors list ranges instead of ids. */
const withRanges = ({ expected }: Vector) =>
  expected?.publisherRestrictions?.some((entry: object) => 'vendorIdRanges' in entry)

function read(text: string) {
  const result = decodeTcString(text)
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}

describe('TC strings of the vectors', () => {
  it('reads our own', () => {
    expect(own.length).toBe(16)
    for (const { string, expected } of own) expect([string, plain(read(string))]).toEqual([string, expected])
  })

  it.skipIf(absent !== '')(`reads versions 1 and 2 as the vectors say${absent}`, () => {
    for (const { string, expected } of [...first, ...second])
      expect([string, plain(read(string))]).toEqual([string, expected])
  })

  it.skipIf(absent !== '')(`reads what users reported${absent}`, () => {
    for (const vector of vectorsOf('wild-from-issues.json').filter(({ string }) => string.startsWith('C'))) {
      const result = decodeTcString(vector.string)
      expect(result.ok).toBe(vector['expected'] !== null)
      if (!result.ok || result.value.version !== 2 || !withRanges(vector)) continue
      expect(
        result.value.publisherRestrictions.map(({ vendorIds, ...rest }) => ({
          ...rest,
          vendorIdRanges: [...vendorIds.ranges()],
        })),
      ).toEqual(vector['expected'].publisherRestrictions)
    }
  })

  it.skipIf(absent !== '')(`refuses what the vectors refuse${absent}`, () => {
    for (const { string, ref } of vectorsOf('invalid.json').filter(
      (vector) => !vector.string.startsWith('D'),
    ))
      expect([string, decodeTcString(string).ok]).toEqual([string, ref === 'ACCEPTS'])
  })

  it('reads back what it writes of them, in every habit', () => {
    for (const { string } of [...own, ...second]) {
      const value = read(string)
      if (value.version !== 2) throw new Error(string)
      for (const compat of [undefined, 'iabtcf', 'iabtechlabtcf', 'iabgpp'] as const) {
        const written = encodeTcString(value, { profile: 'lenient', ...(compat && { compat }) })
        if (!written.ok) throw new Error(`${string} ${written.error.message}`)
        expect(facts(read(written.value))).toEqual(facts(value))
      }
    }
  })

  it.each(['iabtcf', 'iabtechlabtcf', 'iabgpp'] as const)('writes our own byte for byte as %s', (compat) => {
    for (const { string } of own) {
      const value = read(string)
      expect(value.version === 2 && encodeTcString(value, { compat })).toMatchObject({ value: string })
    }
  })
})

/** A value without what the wire says of itself. */
function facts(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner) => (/(MaxId|IsRange)$/.test(key) ? undefined : inner)))
}
