import type { UsTable } from '../tables.ts'

/** Section 8: California. */
export default {
  id: 8,
  name: 'usca',
  kind: 'us',
  versions: [1],
  gpc: true,
  fields: {
    SaleOptOutNotice: 1,
    SharingOptOutNotice: 1,
    SensitiveDataLimitUseNotice: 1,
    SaleOptOut: 1,
    SharingOptOut: 1,
    SensitiveDataProcessing: 9,
    KnownChildSensitiveDataConsents: 2,
    PersonalDataConsents: 1,
  },
} as const satisfies UsTable
