import { cleanText } from '../../escape/clean.ts'
import { escapeHtml } from '../../escape/html.ts'
import { plainText } from '../../model/inline.ts'
import type { Cell, Row, Table, TableColumn } from '../../model/tree.ts'
import { type HtmlContext, writeInlines } from './inlines.ts'

/** A table with a caption, a header for each column and, where a column names the rows, for each row. */
export function writeTable(table: Table, context: HtmlContext): string {
  const labels = table.columns.map(({ heading }) => escapeHtml(cleanText(heading)))
  const heads = labels.map((label) => `<th scope="col">${label}</th>`).join('')
  const writers = table.columns.map((column, index) =>
    cellWriter(column, context.labelCells ? ` data-label="${labels[index] ?? ''}"` : '', context),
  )
  let html = `<table>\n<caption>${writeInlines(table.caption, context)}</caption>\n`
  html += `<thead>\n<tr>${heads}</tr>\n</thead>\n`
  for (const group of rowGroups(table.rows)) {
    html += '<tbody>\n'
    for (const row of group) html += writeRow(row, writers)
    html += '</tbody>\n'
  }
  return `${html}</table>\n`
}

/** Rows that share a cell in a body of their own; without shared cells all in one. */
function rowGroups(rows: readonly Row[]): Row[][] {
  if (!rows.some(({ cells }) => cells.some(({ span }) => span !== undefined))) return [[...rows]]
  const groups: Row[][] = []
  for (const row of rows) {
    const continues = row.cells.some(({ spanned }) => spanned)
    const current = groups.at(-1)
    if (continues && current !== undefined) current.push(row)
    else groups.push([row])
  }
  return groups
}

function writeRow({ anchor, cells }: Row, writers: readonly ((cell: Cell) => string)[]): string {
  let html = anchor === undefined ? '<tr>' : `<tr id="${escapeHtml(anchor)}">`
  for (const [index, cell] of cells.entries()) html += writers[index]?.(cell) ?? ''
  return `${html}</tr>\n`
}

function cellWriter({ rowHeader }: TableColumn, label: string, context: HtmlContext): (cell: Cell) => string {
  const tag = rowHeader ? 'th' : 'td'
  const scope = rowHeader ? ' scope="row"' : ''
  return onceEach((cell) => {
    if (cell.spanned) return ''
    const lines = writeLines(cell, context)
    const long = context.labelCells && hasLongWord(cell) ? ' data-long' : ''
    return cell.span === undefined
      ? `<${tag}${scope}${label}${long}>${lines}</${tag}>`
      : `<th scope="rowgroup" rowspan="${cell.span}"${label}${long}>${lines}</th>`
  })
}

/** Remembers what was written for a cell that comes again, as those of a few providers or lifetimes do. */
function onceEach(write: (cell: Cell) => string): (cell: Cell) => string {
  const written = new Map<Cell, string>()
  let repeats = false
  return (cell) => {
    // A column in which nothing has come again for so long holds a cell for each row.
    if (!repeats && written.size >= 64) return write(cell)
    const known = written.get(cell)
    if (known !== undefined) {
      repeats = true
      return known
    }
    const html = write(cell)
    written.set(cell, html)
    return html
  }
}

/** A word that must break somewhere, or it would push the table off the screen. */
const hasLongWord = ({ lines }: Cell): boolean => lines.some((line) => /\S{24}/.test(plainText(line)))

function writeLines({ lines }: Cell, context: HtmlContext): string {
  const [first] = lines
  if (first === undefined) return ''
  if (lines.length === 1) return writeInlines(first, context)
  let html = ''
  for (const line of lines) html += `<p>${writeInlines(line, context)}</p>`
  return html
}
