import type { OtherTable } from '../tables.ts'

/** Section 24: Maryland. Specification and reference library disagree on the wire: kept raw. */
export default { id: 24, name: 'usmd', kind: 'raw' } as const satisfies OtherTable
