import type { GenerationChanges, ResolvedDeclaration } from '@cookie-charter/schema'
import type { Column } from './column.ts'
import type { Facts } from './facts.ts'
import type { Words } from './words.ts'

/** What a section or column gets to work with. */
export interface Context {
  declaration: ResolvedDeclaration
  facts: Facts
  words: Words
  /** The columns of the page's tables, decided once. */
  columns: readonly Column[]
  /** What the rows stand under. */
  group: 'category' | 'provider'
  /** Whether equal neighbours in the provider column become one cell. */
  join: boolean
  /** YYYY-MM-DD, UTC; absent where the caller does not say what day it is. */
  today: string | undefined
  /** The lock's generation and its day. */
  generation: { generation: number; day: string } | undefined
  /** The classified history, oldest first. */
  changes: readonly GenerationChanges[]
}
