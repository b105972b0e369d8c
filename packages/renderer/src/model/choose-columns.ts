import { columns } from '../generated/columns.ts'
import { type Column, type ColumnId, columnIds } from './column.ts'
import type { Facts } from './facts.ts'

/** Columns by the name of their preset: `opendatasoft` as in that platform's charter, `govuk` as on GOV.UK. */
export const columnPresets: { readonly [name: string]: readonly ColumnId[] } = {
  opendatasoft: ['provider', 'service', 'name', 'purpose'],
  govuk: ['name', 'purpose', 'lifetime'],
  full: columnIds,
}

/** A preset, a list of columns with commas, or a list. Absent: the columns that the facts call for. */
export type ColumnChoice = string | readonly string[]

/** The ids that a choice stands for, in its order; or the first name that is neither a preset nor a column. */
export function readColumns(
  choice: ColumnChoice,
): { ok: true; value: ColumnId[] } | { ok: false; unknown: string } {
  const names = typeof choice === 'string' ? choice.split(',').map((name) => name.trim()) : choice
  const [only] = names
  const preset = names.length === 1 && only !== undefined && Object.hasOwn(columnPresets, only)
  const ids = preset ? (columnPresets[only] ?? []) : names
  const value: ColumnId[] = []
  for (const id of ids) {
    const known = columnIds.find((candidate) => candidate === id)
    if (known === undefined) return { ok: false, unknown: id }
    if (!value.includes(known)) value.push(known)
  }
  return value.length === 0 ? { ok: false, unknown: '' } : { ok: true, value }
}

/** The columns of a page, decided once for all its tables. Throws RangeError for a name that is no column. */
export function chooseColumns(facts: Facts, choice: ColumnChoice | undefined): Column[] {
  if (choice === undefined) return inOrder(columnIds).filter((column) => column.automatic(facts))
  const read = readColumns(choice)
  if (!read.ok)
    throw new RangeError(
      `no column or preset is called “${read.unknown}”; there are ${[...columnIds, ...Object.keys(columnPresets)].join(', ')}`,
    )
  return inOrder(read.value)
}

const inOrder = (ids: readonly ColumnId[]): Column[] =>
  ids.flatMap((id) => columns.filter((column) => column.id === id))
