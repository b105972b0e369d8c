import type { UsTable } from '../tables.ts'

/** Section 10: Colorado. */
export default {
  id: 10,
  name: 'usco',
  kind: 'us',
  versions: [1],
  gpc: true,
  fields: {
    SharingNotice: 1,
    SaleOptOutNotice: 1,
    TargetedAdvertisingOptOutNotice: 1,
    SaleOptOut: 1,
    TargetedAdvertisingOptOut: 1,
    SensitiveDataProcessing: 7,
    KnownChildSensitiveDataConsents: 1,
  },
} as const satisfies UsTable
