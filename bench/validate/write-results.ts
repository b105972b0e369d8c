import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'

type Row = { [column: string]: string | number }

/** Writes a benchmark's table to bench/results, as JSON and as Markdown, with what it was measured on. */
export function writeResults(name: string, how: string, rows: readonly Row[]): void {
  const folder = join(import.meta.dirname, '../results')
  const machine = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify({ how, machine, rows }, null, 2)}\n`)
  const columns = Object.keys(rows[0] ?? {})
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |\n`
  const table =
    line(columns) +
    line(columns.map(() => '---')) +
    rows.map((row) => line(columns.map((column) => row[column] ?? ''))).join('')
  writeFileSync(join(folder, `${name}.md`), `# ${name}\n\n${how}. ${machine}.\n\n${table}`)
}
