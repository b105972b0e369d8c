import type { OtherTable } from '../tables.ts'

/** Section 27: Rhode Island. Specification and reference library disagree on the wire: kept raw. */
export default { id: 27, name: 'usri', kind: 'raw' } as const satisfies OtherTable
