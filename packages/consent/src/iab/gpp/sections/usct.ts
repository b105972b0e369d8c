import type { UsTable } from '../tables.ts'

/** Section 12: Connecticut. */
export default {
  id: 12,
  name: 'usct',
  kind: 'us',
  versions: [1],
  gpc: true,
  fields: {
    SharingNotice: 1,
    SaleOptOutNotice: 1,
    TargetedAdvertisingOptOutNotice: 1,
    SaleOptOut: 1,
    TargetedAdvertisingOptOut: 1,
    SensitiveDataProcessing: 8,
    KnownChildSensitiveDataConsents: 3,
  },
} as const satisfies UsTable
