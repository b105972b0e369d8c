import type { VendorIds, VendorSource } from '../bits/vendor-ids.ts'

/** What versions 1 and 2 of the core have in common. */
export interface TcHead {
  created: Date
  lastUpdated: Date
  cmpId: number
  cmpVersion: number
  consentScreen: number
  /** Two capital letters, ISO 639-1. */
  consentLanguage: string
  vendorListVersion: number
}

/** What a publisher overrides: for one purpose, what the vendors named may still do. */
export interface PublisherRestriction {
  purposeId: number
  /** 0 not allowed, 1 consent required, 2 legitimate interest required, 3 undefined. */
  restrictionType: number
  vendorIds: VendorIds
}

/** The publisher's own purposes. Ids ascend. */
export interface PublisherTc {
  purposesConsent: number[]
  purposesLITransparency: number[]
  numCustomPurposes: number
  customPurposesConsent: number[]
  customPurposesLITransparency: number[]
}

/** A TC string of TCF 2.0 to 2.3. Purposes are ascending ids; a segment that is absent has no field. */
export interface TcStringV2 extends TcHead {
  version: 2
  tcfPolicyVersion: number
  isServiceSpecific: boolean
  useNonStandardTexts: boolean
  specialFeatureOptIns: number[]
  purposesConsent: number[]
  purposesLITransparency: number[]
  purposeOneTreatment: boolean
  /** Two capital letters, ISO 3166-1 alpha-2. */
  publisherCC: string
  vendorConsents: VendorIds
  /** MaxVendorId as written: a fact of the wire, ignored on encode. */
  vendorConsentsMaxId: number
  vendorConsentsIsRange: boolean
  vendorLegitimateInterests: VendorIds
  vendorLegitimateInterestsMaxId: number
  vendorLegitimateInterestsIsRange: boolean
  publisherRestrictions: PublisherRestriction[]
  vendorsDisclosed?: VendorIds
  /** Written until 2021 only. */
  vendorsAllowed?: VendorIds
  publisherTC?: PublisherTc
  /** Segments of types 4 to 7, as they stand. */
  unknownSegments?: string[]
}

/** A consent string of version 1, which ended in 2020. Read only. */
export interface TcStringV1 extends TcHead {
  version: 1
  purposesAllowed: number[]
  maxVendorId: number
  isRange: boolean
  /** With ranges only: what holds for the vendors that no entry names. */
  defaultConsent?: boolean
  rangeEntries?: number
  vendorConsents: VendorIds
}

export type TcString = TcStringV1 | TcStringV2

/** A restriction to write. */
export interface RestrictionModel {
  purposeId: number
  restrictionType: number
  vendorIds: VendorSource
}

type Sets = 'vendorConsents' | 'vendorLegitimateInterests' | 'vendorsDisclosed' | 'vendorsAllowed'
type WireFacts = `vendor${'Consents' | 'LegitimateInterests'}${'MaxId' | 'IsRange'}`

/** What to write: a decoded value as it is, or plain data. Every field of the core must be there. */
export interface TcModel extends Omit<TcStringV2, Sets | WireFacts | 'version' | 'publisherRestrictions'> {
  version?: 2
  vendorConsents: VendorSource
  vendorLegitimateInterests: VendorSource
  publisherRestrictions: RestrictionModel[]
  vendorsDisclosed?: VendorSource
  vendorsAllowed?: VendorSource
}
