// Generated from packages/renderer/src/model/columns by `npm run generate`. Do not edit.
import type { Column } from '../model/column.ts'

/** Every column, by file name; each says its place. */
export const columns: readonly Column[] = [
]
