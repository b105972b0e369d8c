import type { OtherTable } from '../tables.ts'

/** Section 26: Kentucky. Specification and reference library disagree on the wire: kept raw. */
export default { id: 26, name: 'usky', kind: 'raw' } as const satisfies OtherTable
