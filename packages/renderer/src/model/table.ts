import { itemAnchor } from '../escape/anchor.ts'
import type { Column } from './column.ts'
import type { Context } from './context.ts'
import type { Entry } from './facts.ts'
import type { Cell, Inline, Row, Table, TableColumn } from './tree.ts'

/** The table of some items, under a caption, with the page's columns. */
export function itemTable(context: Context, caption: readonly Inline[], entries: readonly Entry[]): Table {
  const { columns } = context
  const rows = entries.map((entry) => itemRow(context, columns, entry))
  const provider = columns.findIndex(({ id }) => id === 'provider')
  if (context.join && provider >= 0) joinEqual(rows, provider)
  return {
    type: 'table',
    caption: [...caption],
    columns: columns.map((column) => head(column, context)),
    rows,
  }
}

function head(column: Column, context: Context): TableColumn {
  const built: TableColumn = { id: column.id, heading: column.heading(context) }
  if (column.rowHeader) built.rowHeader = true
  return built
}

const itemRow = (context: Context, columns: readonly Column[], entry: Entry): Row => ({
  anchor: itemAnchor(entry.item.id),
  cells: columns.map((column) => ({ lines: column.cell(entry, context) })),
})

/** Marks runs of equal cells in a column; empty cells say nothing, so they never join. */
function joinEqual(rows: readonly Row[], column: number): void {
  let first: Cell | undefined
  let said = ''
  for (const row of rows) {
    const cell = row.cells[column]
    if (cell === undefined) continue
    const says = cell.lines.length === 0 ? '' : JSON.stringify(cell.lines)
    if (first !== undefined && says !== '' && says === said) {
      first.span = (first.span ?? 1) + 1
      cell.spanned = true
    } else {
      first = cell
      said = says
    }
  }
}
