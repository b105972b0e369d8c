import { itemAnchor } from '../escape/anchor.ts'
import type { Column } from './column.ts'
import type { Context } from './context.ts'
import type { Entry } from './facts.ts'
import type { Cell, Inline, Row, Table, TableColumn } from './tree.ts'

/** The table of some items, under a caption, with the page's columns. */
export function itemTable(context: Context, caption: readonly Inline[], entries: readonly Entry[]): Table {
  const { columns } = context
  const makers = columns.map((column) => cellMaker(context, column))
  const rows = entries.map(
    (entry): Row => ({
      anchor: itemAnchor(entry.item.id),
      cells: makers.map((make) => make(entry)),
    }),
  )
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

/** Makes the cells of a column; equal ones are one object. */
function cellMaker(context: Context, column: Column): (entry: Entry) => Cell {
  const shared = new Map<string, Cell>()
  return (entry) => {
    const key = column.sharedBy?.(entry)
    const known = key === undefined ? undefined : shared.get(key)
    if (known !== undefined) return known
    const cell: Cell = { lines: column.cell(entry, context) }
    if (key !== undefined) shared.set(key, cell)
    return cell
  }
}

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
      row.cells[column] = { lines: cell.lines, spanned: true }
    } else {
      first = { lines: cell.lines }
      row.cells[column] = first
      said = says
    }
  }
}
