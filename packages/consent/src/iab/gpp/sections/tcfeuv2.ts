import type { OtherTable } from '../tables.ts'

/** Section 2: the TC string of TCF 2. */
export default { id: 2, name: 'tcfeuv2', kind: 'tcf2' } as const satisfies OtherTable
