import type { UsTable } from '../tables.ts'

/** Section 15: Oregon. */
export default {
  id: 15,
  name: 'usor',
  kind: 'us',
  versions: [1],
  gpc: true,
  fields: {
    ProcessingNotice: 1,
    SaleOptOutNotice: 1,
    TargetedAdvertisingOptOutNotice: 1,
    SaleOptOut: 1,
    TargetedAdvertisingOptOut: 1,
    SensitiveDataProcessing: 11,
    KnownChildSensitiveDataConsents: 3,
    AdditionalDataProcessingConsent: 1,
  },
} as const satisfies UsTable
