import { edgesFrom } from '../bits/edges-from.ts'
import { breach, fail } from '../bits/log.ts'
import { type Layout, LETTERS, putFields } from '../bits/write-fields.ts'
import { writeRanges, writeVendors } from '../bits/write-vendors.ts'
import { put, type Writer } from '../bits/writer.ts'
import type { RestrictionModel, TcModel } from './model.ts'
import { CONSENT_ONLY } from './rules.ts'

const CORE: Layout = {
  created: 36,
  lastUpdated: 36,
  cmpId: 12,
  cmpVersion: 12,
  consentScreen: 6,
  consentLanguage: LETTERS,
  vendorListVersion: 12,
  tcfPolicyVersion: 6,
  isServiceSpecific: 1,
  useNonStandardTexts: 1,
  specialFeatureOptIns: ~12,
  purposesConsent: ~24,
  purposesLITransparency: ~24,
  purposeOneTreatment: 1,
  publisherCC: LETTERS,
}

/** Writes the fields of a core segment of version 2. */
export function writeCore(writer: Writer, model: TcModel): void {
  if ((model.version ?? 2) !== 2) fail(writer, 'bad-version')
  put(writer, 2, 6)
  putFields(writer, model, CORE)
  if (!model.isServiceSpecific) breach(writer, 'not-service-specific')
  if (model.purposesLITransparency.some((id) => (CONSENT_ONLY >> (6 - id)) & 1))
    breach(writer, 'bad-interest')
  writeVendors(writer, model, 'vendorConsents')
  writeVendors(writer, model, 'vendorLegitimateInterests')
  writeRestrictions(writer, model.publisherRestrictions)
}

function writeRestrictions(writer: Writer, restrictions: readonly RestrictionModel[]): void {
  putFields(writer, restrictions, { length: 12 })
  for (const restriction of restrictions) {
    const { purposeId, restrictionType } = restriction
    if (!purposeId || purposeId > 24 || restrictionType > 2) breach(writer, 'bad-restriction')
    putFields(writer, restriction, { purposeId: 6, restrictionType: 2 })
    writeRanges(writer, edgesFrom(writer, restriction, 'vendorIds'))
  }
}
