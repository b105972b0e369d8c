import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Common,
  PEER_VENDORS,
  readByGpp,
  readByPeer,
  writtenByGpp,
  writtenByPeer,
} from '../testing/peers.ts'
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

/** Ids sorted, as every reader gives them. */
const sorted = (ids: Iterable<number>) => [...ids].sort((a, b) => a - b)

const common = (value: PlainModel | TcStringV2): Common => ({
  created: value.created.getTime(),
  cmpId: value.cmpId,
  cmpVersion: value.cmpVersion,
  consentScreen: value.consentScreen,
  consentLanguage: value.consentLanguage,
  vendorListVersion: value.vendorListVersion,
  tcfPolicyVersion: value.tcfPolicyVersion,
  isServiceSpecific: value.isServiceSpecific,
  specialFeatureOptIns: value.specialFeatureOptIns,
  purposesConsent: value.purposesConsent,
  purposesLITransparency: value.purposesLITransparency,
  purposeOneTreatment: value.purposeOneTreatment,
  publisherCC: value.publisherCC,
  vendorConsents: sorted(value.vendorConsents),
  vendorLegitimateInterests: sorted(value.vendorLegitimateInterests),
  vendorsDisclosed: sorted(value.vendorsDisclosed ?? []),
  publisherRestrictions: value.publisherRestrictions
    .map((entry) => `${entry.purposeId} ${entry.restrictionType} ${sorted(entry.vendorIds)}`)
    .sort(),
})

const RUNS = { numRuns: 400 }
const everyVendor = Array.from({ length: PEER_VENDORS }, (_, i) => i + 1)

describe('TC strings beside the peers', () => {
  it.each([undefined, 'iabtcf', 'iabtechlabtcf', 'iabgpp'] as const)(
    'what we write with compat %s, we and all peers read',
    (compat) => {
      fc.assert(
        fc.property(plainModel(2000), (model) => {
          const string = text(model, compat)
          const expected = common(model)
          expect(common(read(string))).toEqual(expected)
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
