import type { OtherTable } from '../tables.ts'

/** Section 25: Indiana. Specification and reference library disagree on the wire: kept raw. */
export default { id: 25, name: 'usin', kind: 'raw' } as const satisfies OtherTable
