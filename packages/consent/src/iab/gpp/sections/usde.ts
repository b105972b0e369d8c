import type { UsTable } from '../tables.ts'

/** Section 17: Delaware. */
export default {
  id: 17,
  name: 'usde',
  kind: 'us',
  versions: [1],
  gpc: true,
  fields: {
    ProcessingNotice: 1,
    SaleOptOutNotice: 1,
    TargetedAdvertisingOptOutNotice: 1,
    SaleOptOut: 1,
    TargetedAdvertisingOptOut: 1,
    SensitiveDataProcessing: 9,
    KnownChildSensitiveDataConsents: 5,
    AdditionalDataProcessingConsent: 1,
  },
} as const satisfies UsTable
