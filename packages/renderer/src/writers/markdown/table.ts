import { escapeMarkdown } from '../../escape/markdown-text.ts'
import type { Cell, Table } from '../../model/tree.ts'
import { writeInlines } from './inlines.ts'

/** A GFM table; the heading above it is its caption. */
export function writeTable({ columns, rows }: Table): string {
  const heads = columns.map(({ heading }) => escapeMarkdown(heading).trim())
  let markdown = `${writeRow(heads)}${writeRow(columns.map(() => '---'))}`
  for (const { cells } of rows) markdown += writeRow(cells.map(writeCell))
  return markdown
}

const writeRow = (cells: readonly string[]): string => `|${cells.map((cell) => ` ${cell} |`).join('')}\n`

/** The lines of a cell on one line: after a full stop a space is enough, else a dot parts them. */
function writeCell({ lines }: Cell): string {
  let markdown = ''
  for (const line of lines) {
    const words = writeInlines(line).trim()
    if (words === '') continue
    if (markdown !== '') markdown += /[.!?…。؟]$/.test(markdown) ? ' ' : ' · '
    markdown += words
  }
  return markdown
}
