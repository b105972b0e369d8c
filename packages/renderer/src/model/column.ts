import type { Context } from './context.ts'
import type { Entry, Facts } from './facts.ts'
import type { Inline } from './tree.ts'

/** The columns there are, in the order of `full`. */
export const columnIds = [
  'provider',
  'service',
  'name',
  'purpose',
  'lifetime',
  'party',
  'storage',
  'domain',
  'shared',
  'consent',
] as const

export type ColumnId = (typeof columnIds)[number]

/** A column of the table: when it is there by itself, its heading, and what it says of one item. */
export interface Column {
  id: ColumnId
  rowHeader?: true
  /** Whether the page has it when the caller names no columns. */
  automatic(facts: Facts): boolean
  heading(context: Context): string
  /** Items with the same key have the same cell, which is made once; undefined for one of its own. */
  sharedBy?(entry: Entry): string | undefined
  /** Lines of a cell; none where nothing is stated. */
  cell(entry: Entry, context: Context): Inline[][]
}
