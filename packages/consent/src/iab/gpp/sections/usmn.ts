import type { UsTable } from '../tables.ts'

/** Section 23: Minnesota. */
export default {
  id: 23,
  name: 'usmn',
  kind: 'us',
  versions: [1],
  gpc: true,
  fields: {
    ProcessingNotice: 1,
    SaleOptOutNotice: 1,
    TargetedAdvertisingOptOutNotice: 1,
    SaleOptOut: 1,
    TargetedAdvertisingOptOut: 1,
    SensitiveDataProcessing: 8,
    KnownChildSensitiveDataConsents: 1,
    AdditionalDataProcessingConsent: 1,
  },
} as const satisfies UsTable
