import type { OtherTable } from '../tables.ts'

/** Section 1: the consent string of TCF 1. Read only. */
export default { id: 1, name: 'tcfeuv1', kind: 'tcf1' } as const satisfies OtherTable
