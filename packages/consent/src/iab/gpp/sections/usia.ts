import type { UsTable } from '../tables.ts'

/** Section 18: Iowa. */
export default {
  id: 18,
  name: 'usia',
  kind: 'us',
  versions: [1],
  gpc: true,
  fields: {
    ProcessingNotice: 1,
    SaleOptOutNotice: 1,
    TargetedAdvertisingOptOutNotice: 1,
    SensitiveDataOptOutNotice: 1,
    SaleOptOut: 1,
    TargetedAdvertisingOptOut: 1,
    SensitiveDataProcessing: 8,
    KnownChildSensitiveDataConsents: 1,
  },
} as const satisfies UsTable
