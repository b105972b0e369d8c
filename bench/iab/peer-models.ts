import * as gpp from '@iabgpp/cmpapi'
import * as techLab from '@iabtechlabtcf/core'
import { LISTED, type Model } from './models.ts'

/** A model as @iabtechlabtcf/core wants it, with a vendor list under which nothing is edited away. */
export function techLabModel(model: Model): techLab.TCModel {
  const target = new techLab.TCModel(new techLab.GVL(vendorList() as never))
  target.cmpId = model.cmpId
  target.cmpVersion = model.cmpVersion
  target.publisherCountryCode = model.publisherCC
  target.purposeConsents.set(model.purposesConsent)
  target.purposeLegitimateInterests.set(model.purposesLITransparency)
  target.vendorConsents.set(model.vendorConsents)
  target.vendorLegitimateInterests.set(model.vendorLegitimateInterests)
  target.vendorsDisclosed.set(model.vendorsDisclosed)
  for (const { purposeId, restrictionType, vendorIds } of model.publisherRestrictions)
    for (const id of vendorIds)
      target.publisherRestrictions.add(id, new techLab.PurposeRestriction(purposeId, restrictionType))
  return target
}

/** Writes a model by @iabgpp/cmpapi, which has no model apart from what it encodes. */
export function writeByGpp(model: Model): string {
  const target = new gpp.GppModel()
  target.setFieldValue('tcfeuv2', 'CmpId', model.cmpId)
  target.setFieldValue('tcfeuv2', 'VendorConsents', model.vendorConsents)
  target.setFieldValue('tcfeuv2', 'VendorLegitimateInterests', model.vendorLegitimateInterests)
  target.setFieldValue('tcfeuv2', 'VendorsDisclosed', model.vendorsDisclosed)
  return target.encode()
}

function vendorList() {
  const purpose = (id: number) => ({ id, name: `${id}`, description: '', descriptionLegal: '' })
  const vendor = (id: number) => ({
    id,
    name: `${id}`,
    purposes: [1, 3, 4],
    legIntPurposes: [2, 7, 9, 10],
    flexiblePurposes: [2],
    specialPurposes: [],
    features: [],
    specialFeatures: [],
    policyUrl: '',
  })
  const byId = <T>(count: number, make: (id: number) => T) =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [i + 1, make(i + 1)]))
  return {
    gvlSpecificationVersion: 3,
    vendorListVersion: 120,
    tcfPolicyVersion: 5,
    lastUpdated: '2026-01-01T00:00:00Z',
    purposes: byId(11, purpose),
    specialPurposes: {},
    features: {},
    specialFeatures: byId(2, purpose),
    stacks: {},
    dataCategories: {},
    vendors: byId(LISTED, vendor),
  }
}
