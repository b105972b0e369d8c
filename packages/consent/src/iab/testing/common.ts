import type { TcStringV2 } from '../tcf/model.ts'
import type { Common } from './peers.ts'
import type { PlainModel } from './random-model.ts'

/** Ids sorted, as every reader gives them. */
const sorted = (ids: Iterable<number>) => [...ids].sort((a, b) => a - b)

/** The fields that all libraries have, of a model or of what we read. */
export const commonOf = (value: PlainModel | TcStringV2): Common => ({
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
