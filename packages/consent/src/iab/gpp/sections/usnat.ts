import type { UsTable } from '../tables.ts'

/** Section 7: the national section of the Multi-State Privacy Agreement. Its version says nothing of its layout: the wide one begins at 12 characters. */
export default {
  id: 7,
  name: 'usnat',
  kind: 'us',
  versions: [1, 2],
  wideFrom: 12,
  gpc: true,
  fields: {
    SharingNotice: 1,
    SaleOptOutNotice: 1,
    SharingOptOutNotice: 1,
    TargetedAdvertisingOptOutNotice: 1,
    SensitiveDataProcessingOptOutNotice: 1,
    SensitiveDataLimitUseNotice: 1,
    SaleOptOut: 1,
    SharingOptOut: 1,
    TargetedAdvertisingOptOut: 1,
    SensitiveDataProcessing: [12, 16],
    KnownChildSensitiveDataConsents: [2, 3],
    PersonalDataConsents: 1,
  },
} as const satisfies UsTable
