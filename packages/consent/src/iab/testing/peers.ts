import * as gpp from '@iabgpp/cmpapi'
import * as iab from '@iabtcf/core'
import * as techLab from '@iabtechlabtcf/core'
import type { PlainModel } from './random-model.ts'

/** The greatest vendor in the peers' vendor list, which has no gaps. */
export const PEER_VENDORS = 150

const every = Array.from({ length: 10 }, (_, i) => i + 1)

/** A vendor list under which nothing that we test with is edited away. */
function vendorList(vendorListVersion: number, tcfPolicyVersion: number) {
  const named = (id: number) => ({
    id,
    name: `${id}`,
    description: '',
    descriptionLegal: '',
    illustrations: [],
  })
  const vendor = (id: number) => ({
    id,
    name: `${id}`,
    purposes: every,
    legIntPurposes: every,
    flexiblePurposes: every,
    specialPurposes: [],
    features: [],
    specialFeatures: [],
    policyUrl: '',
  })
  const byId = <T>(count: number, make: (id: number) => T) =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [i + 1, make(i + 1)]))
  return {
    gvlSpecificationVersion: 3,
    vendorListVersion,
    tcfPolicyVersion,
    lastUpdated: '2026-01-01T00:00:00Z',
    purposes: byId(11, named),
    specialPurposes: {},
    features: {},
    specialFeatures: byId(2, named),
    stacks: {},
    dataCategories: {},
    vendors: byId(PEER_VENDORS, vendor),
  }
}

const library = { iabtcf: iab, iabtechlabtcf: techLab } as unknown as Record<
  'iabtcf' | 'iabtechlabtcf',
  typeof iab
>

/** What a peer writes for a model; its language is that of the vendor list, English. */
export function writtenByPeer(peer: 'iabtcf' | 'iabtechlabtcf', model: PlainModel): string {
  const { GVL, PurposeRestriction, Segment, TCModel, TCString } = library[peer]
  const list = new GVL(vendorList(model.vendorListVersion, model.tcfPolicyVersion) as never)
  const target = new TCModel(list)
  target.cmpId = model.cmpId
  target.cmpVersion = model.cmpVersion
  target.consentScreen = model.consentScreen
  target.isServiceSpecific = model.isServiceSpecific
  Object.assign(target, {
    [peer === 'iabtcf' ? 'useNonStandardStacks' : 'useNonStandardTexts']: model.useNonStandardTexts,
  })
  target.purposeOneTreatment = model.purposeOneTreatment
  target.publisherCountryCode = model.publisherCC
  target.specialFeatureOptins.set(model.specialFeatureOptIns)
  target.purposeConsents.set(model.purposesConsent)
  target.purposeLegitimateInterests.set(model.purposesLITransparency)
  target.vendorConsents.set(model.vendorConsents)
  target.vendorLegitimateInterests.set(model.vendorLegitimateInterests)
  target.vendorsDisclosed.set(model.vendorsDisclosed)
  for (const { purposeId, restrictionType, vendorIds } of model.publisherRestrictions)
    for (const id of vendorIds)
      target.publisherRestrictions.add(id, new PurposeRestriction(purposeId, restrictionType))
  target.publisherConsents.set(model.publisherTC.purposesConsent)
  target.publisherLegitimateInterests.set(model.publisherTC.purposesLITransparency)
  target.numCustomPurposes = model.publisherTC.numCustomPurposes
  target.publisherCustomConsents.set(model.publisherTC.customPurposesConsent)
  target.publisherCustomLegitimateInterests.set(model.publisherTC.customPurposesLITransparency)
  target.created = model.created
  target.lastUpdated = model.lastUpdated
  return TCString.encode(target, {
    segments: [Segment.CORE, Segment.VENDORS_DISCLOSED, Segment.PUBLISHER_TC],
  })
}

const bits = (ids: readonly number[], count: number) =>
  Array.from({ length: count }, (_, i) => ids.includes(i + 1))

/** What the reference library of the GPP writes for a model as its section 2. */
export function writtenByGpp(model: PlainModel): string {
  const target = new gpp.GppModel()
  const custom = model.publisherTC.numCustomPurposes
  const fields: [name: string, value: unknown][] = [
    ['CmpId', model.cmpId],
    ['CmpVersion', model.cmpVersion],
    ['ConsentScreen', model.consentScreen],
    ['ConsentLanguage', model.consentLanguage],
    ['VendorListVersion', model.vendorListVersion],
    ['PolicyVersion', model.tcfPolicyVersion],
    ['IsServiceSpecific', model.isServiceSpecific],
    ['UseNonStandardStacks', model.useNonStandardTexts],
    ['SpecialFeatureOptins', bits(model.specialFeatureOptIns, 12)],
    ['PurposeConsents', bits(model.purposesConsent, 24)],
    ['PurposeLegitimateInterests', bits(model.purposesLITransparency, 24)],
    ['PurposeOneTreatment', model.purposeOneTreatment],
    ['PublisherCountryCode', model.publisherCC],
    ['VendorConsents', model.vendorConsents],
    ['VendorLegitimateInterests', model.vendorLegitimateInterests],
    ['VendorsDisclosed', model.vendorsDisclosed],
    [
      'PublisherRestrictions',
      model.publisherRestrictions.map(
        ({ purposeId, restrictionType, vendorIds }) =>
          new gpp.RangeEntry(purposeId, restrictionType, [...vendorIds]),
      ),
    ],
    ['PublisherConsents', bits(model.publisherTC.purposesConsent, 24)],
    ['PublisherLegitimateInterests', bits(model.publisherTC.purposesLITransparency, 24)],
    ['NumCustomPurposes', custom],
    ['PublisherCustomConsents', bits(model.publisherTC.customPurposesConsent, custom)],
    ['PublisherCustomLegitimateInterests', bits(model.publisherTC.customPurposesLITransparency, custom)],
    ['Created', model.created],
  ]
  for (const [name, value] of fields) target.setFieldValue('tcfeuv2', name, value)
  return target.encode()
}

/** The fields that all libraries have, in our names. */
export interface Common {
  created: number
  cmpId: number
  cmpVersion: number
  consentScreen: number
  consentLanguage: string
  vendorListVersion: number
  tcfPolicyVersion: number
  isServiceSpecific: boolean
  specialFeatureOptIns: number[]
  purposesConsent: number[]
  purposesLITransparency: number[]
  purposeOneTreatment: boolean
  publisherCC: string
  vendorConsents: number[]
  vendorLegitimateInterests: number[]
  vendorsDisclosed: number[]
  /** Purpose, type and the vendors, without those of no vendor, sorted. */
  publisherRestrictions: string[]
}

/** What a peer reads, or the message it throws. */
export function readByPeer(peer: 'iabtcf' | 'iabtechlabtcf', text: string): Common | string {
  try {
    const model = library[peer].TCString.decode(text)
    if (model.version !== 2) return `version ${model.version}`
    const list = (ids: Iterable<[number, boolean]>) => [...ids].filter(([, set]) => set).map(([id]) => id)
    return {
      created: model.created.getTime(),
      cmpId: Number(model.cmpId),
      cmpVersion: Number(model.cmpVersion),
      consentScreen: Number(model.consentScreen),
      consentLanguage: model.consentLanguage,
      vendorListVersion: Number(model.vendorListVersion),
      tcfPolicyVersion: Number(model.policyVersion),
      isServiceSpecific: model.isServiceSpecific,
      specialFeatureOptIns: list(model.specialFeatureOptins),
      purposesConsent: list(model.purposeConsents),
      purposesLITransparency: list(model.purposeLegitimateInterests),
      purposeOneTreatment: model.purposeOneTreatment,
      publisherCC: model.publisherCountryCode,
      vendorConsents: list(model.vendorConsents),
      vendorLegitimateInterests: list(model.vendorLegitimateInterests),
      vendorsDisclosed: list(model.vendorsDisclosed),
      publisherRestrictions: model.publisherRestrictions
        .getRestrictions()
        .map(
          (entry) =>
            `${entry.purposeId} ${entry.restrictionType} ${model.publisherRestrictions.getVendors(entry).sort((a, b) => a - b)}`,
        )
        .sort(),
    }
  } catch (error) {
    return `${error}`
  }
}

/** What the reference library of the GPP reads of a TC string, or the message it throws. */
export function readByGpp(text: string): Common | string {
  try {
    const section = new gpp.TcfEuV2(text)
    const field = (name: string) => section.getFieldValue(name)
    const set = (name: string) => (field(name) as boolean[]).flatMap((bit, i) => (bit ? [i + 1] : []))
    return {
      created: (field('Created') as Date).getTime(),
      cmpId: field('CmpId'),
      cmpVersion: field('CmpVersion'),
      consentScreen: field('ConsentScreen'),
      consentLanguage: field('ConsentLanguage'),
      vendorListVersion: field('VendorListVersion'),
      tcfPolicyVersion: field('PolicyVersion'),
      isServiceSpecific: field('IsServiceSpecific'),
      specialFeatureOptIns: set('SpecialFeatureOptins'),
      purposesConsent: set('PurposeConsents'),
      purposesLITransparency: set('PurposeLegitimateInterests'),
      purposeOneTreatment: field('PurposeOneTreatment'),
      publisherCC: field('PublisherCountryCode'),
      vendorConsents: field('VendorConsents'),
      vendorLegitimateInterests: field('VendorLegitimateInterests'),
      vendorsDisclosed: field('VendorsDisclosed'),
      publisherRestrictions: (
        field('PublisherRestrictions') as { key: number; type: number; ids: number[] }[]
      )
        .filter(({ ids }) => ids.length > 0)
        .map(({ key, type, ids }) => `${key} ${type} ${ids}`)
        .sort(),
    }
  } catch (error) {
    return `${error}`
  }
}
