import type { UsTable } from '../tables.ts'

/** Section 20: New Hampshire. */
export default {
  id: 20,
  name: 'usnh',
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
    KnownChildSensitiveDataConsents: 3,
    AdditionalDataProcessingConsent: 1,
  },
} as const satisfies UsTable
