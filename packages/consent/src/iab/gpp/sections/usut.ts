import type { UsTable } from '../tables.ts'

/** Section 11: Utah. */
export default {
  id: 11,
  name: 'usut',
  kind: 'us',
  versions: [1],
  gpc: false,
  fields: {
    SharingNotice: 1,
    SaleOptOutNotice: 1,
    TargetedAdvertisingOptOutNotice: 1,
    SensitiveDataProcessingOptOutNotice: 1,
    SaleOptOut: 1,
    TargetedAdvertisingOptOut: 1,
    SensitiveDataProcessing: 8,
    KnownChildSensitiveDataConsents: 1,
  },
} as const satisfies UsTable
