import type { UsTable } from '../tables.ts'

/** Section 14: Montana. */
export default {
  id: 14,
  name: 'usmt',
  kind: 'us',
  versions: [1],
  gpc: true,
  fields: {
    SharingNotice: 1,
    SaleOptOutNotice: 1,
    TargetedAdvertisingOptOutNotice: 1,
    SaleOptOut: 1,
    TargetedAdvertisingOptOut: 1,
    SensitiveDataProcessing: 8,
    KnownChildSensitiveDataConsents: 3,
    AdditionalDataProcessingConsent: 1,
  },
} as const satisfies UsTable
