import type { UsTable } from '../tables.ts'

/** Section 9: Virginia. */
export default {
  id: 9,
  name: 'usva',
  kind: 'us',
  versions: [1],
  gpc: false,
  fields: {
    SharingNotice: 1,
    SaleOptOutNotice: 1,
    TargetedAdvertisingOptOutNotice: 1,
    SaleOptOut: 1,
    TargetedAdvertisingOptOut: 1,
    SensitiveDataProcessing: 8,
    KnownChildSensitiveDataConsents: 1,
  },
} as const satisfies UsTable
