import type { UsTable } from '../tables.ts'

/** Section 13: Florida. */
export default {
  id: 13,
  name: 'usfl',
  kind: 'us',
  versions: [1],
  gpc: false,
  fields: {
    ProcessingNotice: 1,
    SaleOptOutNotice: 1,
    TargetedAdvertisingOptOutNotice: 1,
    SaleOptOut: 1,
    TargetedAdvertisingOptOut: 1,
    SensitiveDataProcessing: 8,
    KnownChildSensitiveDataConsents: 3,
    AdditionalDataProcessingConsent: 1,
  },
} as const satisfies UsTable
