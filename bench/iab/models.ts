import type { TcModel } from '@cookie-charter/consent/tcf'

/** How many vendors the list of the peers has; their encoders need one, and the real one is of that size. */
export const LISTED = 1600

/** What is written: vendors as lists of ids. */
export interface Model extends TcModel {
  vendorConsents: number[]
  vendorLegitimateInterests: number[]
  vendorsDisclosed: number[]
  publisherRestrictions: { purposeId: number; restrictionType: number; vendorIds: number[] }[]
}

/** A model of TCF 2.3 with so many vendors in each of its three sets. */
export function modelOf(vendors: number): Model {
  const greatest = Math.min(LISTED, vendors * 4)
  const day = new Date(Date.UTC(2026, 10, 23))
  return {
    version: 2,
    created: day,
    lastUpdated: day,
    cmpId: 300,
    cmpVersion: 1,
    consentScreen: 1,
    consentLanguage: 'EN',
    vendorListVersion: 120,
    tcfPolicyVersion: 5,
    isServiceSpecific: true,
    useNonStandardTexts: false,
    specialFeatureOptIns: [1, 2],
    purposesConsent: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    purposesLITransparency: [2, 7, 8, 9, 10],
    purposeOneTreatment: false,
    publisherCC: 'DE',
    vendorConsents: pick(vendors, greatest, 1),
    vendorLegitimateInterests: pick(vendors, greatest, 2),
    publisherRestrictions: [],
    vendorsDisclosed: pick(vendors, greatest, 3),
    publisherTC: {
      purposesConsent: [],
      purposesLITransparency: [],
      numCustomPurposes: 0,
      customPurposesConsent: [],
      customPurposesLITransparency: [],
    },
  }
}

/** So many restrictions of 40 vendors each. */
export function restrictionsOf(count: number): Model['publisherRestrictions'] {
  return Array.from({ length: count }, (_, i) => ({
    purposeId: i + 1,
    restrictionType: 0,
    vendorIds: pick(40, 800, i + 9),
  }))
}

/** So many different ids up to `greatest`, ascending, the same in every run. */
function pick(count: number, greatest: number, seed: number): number[] {
  const ids = new Set<number>()
  for (let state = seed; ids.size < count; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    ids.add(1 + Math.floor((state / 2 ** 32) * greatest))
  }
  return [...ids].sort((a, b) => a - b)
}
