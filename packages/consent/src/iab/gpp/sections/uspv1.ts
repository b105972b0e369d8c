import type { OtherTable } from '../tables.ts'

/** Section 6: the US Privacy string. */
export default { id: 6, name: 'uspv1', kind: 'usp' } as const satisfies OtherTable
