import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commonOf } from '../testing/common.ts'
import { PEER_VENDORS, readByGpp, readByPeer, writtenByGpp, writtenByPeer } from '../testing/peers.ts'
import { type PlainModel, plainModel } from '../testing/random-model.ts'
import { decodeTcString } from './decode.ts'
import { encodeTcString } from './encode.ts'
import type { TcStringV2 } from './model.ts'

const text = (model: PlainModel, compat?: 'iabtcf' | 'iabtechlabtcf' | 'iabgpp') => {
  const result = encodeTcString(model, compat ? { compat } : {})
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}

const read = (string: string): TcStringV2 => {
  const result = decodeTcString(string)
  if (!result.ok || result.value.version !== 2) throw new Error(string)
  return result.value
}

const RUNS = { numRuns: 400 }
const everyVendor = Array.from({ length: PEER_VENDORS }, (_, i) => i + 1)

describe('TC strings beside the peers', () => {
  it.each([undefined, 'iabtcf', 'iabtechlabtcf', 'iabgpp'] as const)(
    'what we write with compat %s, we and all peers read',
    (compat) => {
      fc.assert(
        fc.property(plainModel(2000), (model) => {
          const string = text(model, compat)
          const expected = commonOf(model)
          expect(commonOf(read(string))).toEqual(expected)
          expect(readByPeer('iabtcf', string)).toEqual(expected)
          expect(readByPeer('iabtechlabtcf', string)).toEqual(expected)
          expect(readByGpp(string)).toEqual(expected)
        }),
        RUNS,
      )
    },
  )

  it.each(['iabtcf', 'iabtechlabtcf'] as const)('writes what %s writes, byte for byte', (peer) => {
    fc.assert(
      fc.property(plainModel(PEER_VENDORS), (model) => {
        // Its language is that of the vendor list, and one of them takes the disclosed vendors from there, too.
        const vendorsDisclosed = peer === 'iabtcf' ? everyVendor : model.vendorsDisclosed
        const edited = { ...model, consentLanguage: 'EN', vendorsDisclosed }
        expect(text(edited, peer)).toBe(writtenByPeer(peer, edited))
      }),
      RUNS,
    )
  })

  it('writes what iabgpp writes, byte for byte', () => {
    fc.assert(
      fc.property(plainModel(2000), (model) => {
        expect(`DBABMA~${text(model, 'iabgpp')}`).toBe(writtenByGpp(model))
      }),
      RUNS,
    )
  })
})
