import type { UsTable } from '../tables.ts'

/** Section 21: New Jersey. */
export default {
  id: 21,
  name: 'usnj',
  kind: 'us',
  versions: [1],
  gpc: true,
  fields: {
    ProcessingNotice: 1,
    SaleOptOutNotice: 1,
    TargetedAdvertisingOptOutNotice: 1,
    SaleOptOut: 1,
    TargetedAdvertisingOptOut: 1,
    SensitiveDataProcessing: 10,
    KnownChildSensitiveDataConsents: 5,
    AdditionalDataProcessingConsent: 1,
  },
} as const satisfies UsTable
