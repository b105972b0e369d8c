import { sanitizeForTerminal } from '@cookie-charter/validator/reporters'
import { readableRows } from './readable-rows.ts'

/** A decoded string, or why it is none, as lines for a terminal: one a field, names where numbers have them. */
export function consentTable(printed: object): string {
  const rows = readableRows(JSON.parse(JSON.stringify(printed)))
  const width = Math.min(32, Math.max(0, ...rows.map(([name]) => name.length)))
  return (
    rows.map(([name, value]) => sanitizeForTerminal(`${name.padEnd(width)}  ${value}`.trimEnd())).join('\n') +
    '\n'
  )
}
