import { describe, expect, it } from 'vitest'
import { applyVendorList, type ListedVendor } from './apply-vendor-list.ts'
import type { TcModel } from './model.ts'

const vendor = (changes: Partial<ListedVendor>): ListedVendor => ({
  purposes: [],
  legIntPurposes: [],
  flexiblePurposes: [],
  specialPurposes: [],
  ...changes,
})

const list = {
  vendors: {
    1: vendor({ purposes: [1, 2], legIntPurposes: [7], flexiblePurposes: [7] }),
    2: vendor({ specialPurposes: [1] }),
    3: vendor({ purposes: [1] }),
    4: vendor({ purposes: [1], deletedDate: '2025-01-01T00:00:00Z' }),
    5: vendor({ purposes: [2], flexiblePurposes: [2] }),
  },
}

const model = (changes: Partial<TcModel>): TcModel => ({
  version: 2,
  created: new Date(0),
  lastUpdated: new Date(0),
  cmpId: 2,
  cmpVersion: 1,
  consentScreen: 0,
  consentLanguage: 'EN',
  vendorListVersion: 1,
  tcfPolicyVersion: 5,
  isServiceSpecific: true,
  useNonStandardTexts: false,
  specialFeatureOptIns: [],
  purposesConsent: [],
  purposesLITransparency: [],
  purposeOneTreatment: false,
  publisherCC: 'DE',
  vendorConsents: [],
  vendorLegitimateInterests: [],
  publisherRestrictions: [],
  ...changes,
})

describe('applyVendorList', () => {
  it('takes away signals that the list does not bear out, and says why of each', () => {
    const before = model({ vendorConsents: [1, 2, 4, 9], vendorLegitimateInterests: [1, 2, 3] })
    const { model: after, adjustments } = applyVendorList(before, list)
    expect([after.vendorConsents, after.vendorLegitimateInterests]).toEqual([[1], [1, 2]])
    expect(adjustments).toEqual([
      { field: 'vendorConsents', vendorId: 2, code: 'no-purpose-by-consent' },
      { field: 'vendorConsents', vendorId: 4, code: 'vendor-not-listed' },
      { field: 'vendorConsents', vendorId: 9, code: 'vendor-not-listed' },
      { field: 'vendorLegitimateInterests', vendorId: 3, code: 'no-purpose-by-interest' },
    ])
    expect(before.vendorConsents).toEqual([1, 2, 4, 9])
  })

  it('lets a restriction give a flexible vendor the other basis', () => {
    const restriction = { purposeId: 2, restrictionType: 2, vendorIds: [5] }
    const plain = model({ vendorLegitimateInterests: [5] })
    expect(applyVendorList(plain, list).adjustments).toHaveLength(1)
    expect(applyVendorList({ ...plain, publisherRestrictions: [restriction] }, list).adjustments).toEqual([])
  })

  it('drops restrictions that say nothing to a vendor', () => {
    const before = model({
      publisherRestrictions: [
        { purposeId: 7, restrictionType: 1, vendorIds: [1, 3] },
        { purposeId: 9, restrictionType: 0, vendorIds: [1] },
        { purposeId: 1, restrictionType: 2, vendorIds: [1, 8] },
      ],
    })
    const { model: after, adjustments } = applyVendorList(before, list)
    expect(after.publisherRestrictions).toEqual([{ purposeId: 7, restrictionType: 1, vendorIds: [1] }])
    expect(adjustments.map(({ vendorId, purposeId, code }) => [vendorId, purposeId, code])).toEqual([
      [3, 7, 'not-declared'],
      [1, 9, 'not-declared'],
      [1, 1, 'not-flexible'],
      [8, 1, 'vendor-not-listed'],
    ])
  })

  it('changes nothing that the list bears out', () => {
    const before = model({ vendorConsents: [1, 3], vendorLegitimateInterests: [1] })
    expect(applyVendorList(before, list)).toEqual({ model: before, adjustments: [] })
  })
})
