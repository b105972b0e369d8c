import { describe, expect, it } from 'vitest'
import { toPurposes, toTcModel, toUsSection } from '../bridge.ts'
import { sections } from '../gpp/sections.gen.ts'
import { decodeGppString, encodeGppString, type GppModel } from '../gpp.ts'
import { decodeTcString, encodeTcString } from '../tcf.ts'

const maps = {
  necessary: {},
  preferences: { tcf: [1] },
  statistics: { tcf: [1, 8, 9] },
  marketing: { tcf: [1, 2, 3, 4, 7], saleOrShare: true },
}
const all = {
  units: { necessary: 'granted', preferences: 'granted', statistics: 'granted', marketing: 'granted' },
} as const
const noAds = { units: { ...all.units, marketing: 'denied' } } as const

describe('to the TCF', () => {
  it('gives the purposes that every category behind them was granted for, and storage for any', () => {
    expect(toPurposes(all, maps)).toEqual([1, 2, 3, 4, 7, 8, 9])
    expect(toPurposes(noAds, maps)).toEqual([1, 8, 9])
    expect(toPurposes({ units: { statistics: 'granted' } }, maps)).toEqual([1, 8, 9])
    expect(
      toPurposes({ units: { a: 'granted', b: 'denied' } }, { a: { tcf: [1, 8] }, b: { tcf: [1, 8] } }),
    ).toEqual([1])
    expect(toPurposes({ units: {} }, maps)).toEqual([])
  })

  it('takes no name of a prototype for a unit', () => {
    expect(toPurposes({ units: {} }, { constructor: { tcf: [1] }, toString: { tcf: [2] } })).toEqual([])
  })

  it('makes a model that the strict profile writes', () => {
    const model = toTcModel(noAds, maps, {
      on: new Date('2026-11-23T15:00:00Z'),
      cmpId: 300,
      cmpVersion: 1,
      consentScreen: 1,
      consentLanguage: 'DE',
      vendorListVersion: 120,
      tcfPolicyVersion: 5,
      publisherCC: 'DE',
      vendorConsents: [8],
      vendorsDisclosed: [8, 9],
    })
    const written = encodeTcString(model)
    expect(written).toMatchObject({ ok: true, warnings: [] })
    expect(written.ok && decodeTcString(written.value, { profile: 'strict' })).toMatchObject({
      ok: true,
      value: { cmpId: 300, purposesConsent: [1, 8, 9], created: new Date('2026-11-23T00:00:00Z') },
    })
  })
})

describe('to sections of US states', () => {
  it('opts out of what a denied category does, with California in words', () => {
    expect(toUsSection(noAds, maps, 8, { notice: true, gpc: true })).toEqual({
      Version: 1,
      SaleOptOutNotice: 1,
      SharingOptOutNotice: 1,
      SensitiveDataLimitUseNotice: 0,
      SaleOptOut: 1,
      SharingOptOut: 1,
      SensitiveDataProcessing: Array(9).fill(0),
      KnownChildSensitiveDataConsents: [0, 0],
      PersonalDataConsents: 0,
      MspaCoveredTransaction: 2,
      MspaOptOutOptionMode: 0,
      MspaServiceProviderMode: 0,
      GpcSegmentType: 1,
      Gpc: true,
    })
  })

  it('takes what was not denied for no opt-out, and what nobody does for not applicable', () => {
    expect(toUsSection({ units: {} }, maps, 7, { notice: false, mspa: 'opt-out' })).toMatchObject({
      Version: 2,
      SaleOptOut: 2,
      SaleOptOutNotice: 2,
      TargetedAdvertisingOptOut: 2,
      MspaCoveredTransaction: 1,
      MspaOptOutOptionMode: 1,
      MspaServiceProviderMode: 2,
    })
    expect(toUsSection(all, { statistics: { tcf: [8] } }, 9, { notice: true })).toMatchObject({
      SharingNotice: 0,
      SaleOptOut: 0,
      TargetedAdvertisingOptOut: 0,
    })
  })

  it('makes what the strict profile writes and reads, in every state', () => {
    for (const table of Object.values(sections)) {
      if (table.kind !== 'us') continue
      const section = toUsSection(noAds, maps, table.id, {
        notice: true,
        mspa: 'service-provider',
        gpc: false,
      })
      const written = encodeGppString({ sections: { [table.id]: section } as object as GppModel['sections'] })
      const read = decodeGppString(written.ok ? written.value : '', { profile: 'strict' })
      expect(read).toMatchObject({ ok: true, value: { sections: { [table.id]: section } }, warnings: [] })
    }
  })
})
