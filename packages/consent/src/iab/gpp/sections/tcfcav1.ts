import type { OtherTable } from '../tables.ts'

/** Section 5: TCF Canada. Three wires are in use under one version; read in the one that real strings have. */
export default { id: 5, name: 'tcfcav1', kind: 'tcfca' } as const satisfies OtherTable
