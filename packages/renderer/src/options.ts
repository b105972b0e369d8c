import type { GenerationChanges } from '@cookie-charter/schema'
import type { ColumnChoice } from './model/choose-columns.ts'
import type { Labels } from './model/overrides.ts'
import type { View } from './views/view.ts'

/** What can be asked of a page. Everything is optional. */
export interface PageOptions {
  /** BCP 47. Default: the declaration's first locale. */
  locale?: string | undefined
  /** Default: `charter`. */
  view?: View | undefined
  /** A preset (`opendatasoft`, `govuk`, `full`), columns with commas, or a list. Default: those the facts call for. */
  columns?: ColumnChoice | undefined
  /** What the rows of the `table` view stand under. Default: `category`. */
  group?: 'category' | 'provider' | undefined
  /** Whether equal neighbours in the provider column become one cell. Default: false. */
  join?: boolean | undefined
  /** A whole document with a stylesheet instead of a fragment. Default: false. */
  standalone?: boolean | undefined
  /** The level of the first heading, 1 to 6. Default: 1; 2 for a table that goes into an existing page. */
  headingLevel?: number | undefined
  /** Strings by key that replace ours, or by language and key. */
  labels?: Labels | undefined
  /** YYYY-MM-DD, UTC. With it the register says its day, and which reviews are overdue. */
  today?: string | undefined
  /** The classified history of the lock, oldest first. */
  changes?: readonly GenerationChanges[] | undefined
  /** Whether words from `Intl` stand between private-use characters, for `sameButForIntl`. Default: false. */
  markIntl?: boolean | undefined
  /** The lock's generation and its day. */
  generation?: { generation: number; day: string } | undefined
}
