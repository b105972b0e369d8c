import type { UsTable } from '../tables.ts'

/** Section 22: Tennessee. The specification spells `KnownChildSensitiveDataConsent`; the name here is that of all other states. */
export default {
  id: 22,
  name: 'ustn',
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
