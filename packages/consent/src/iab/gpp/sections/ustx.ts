import type { UsTable } from '../tables.ts'

/** Section 16: Texas. */
export default {
  id: 16,
  name: 'ustx',
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
