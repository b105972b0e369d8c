import { sanitizeForTerminal } from '@cookie-charter/validator/reporters'
import type { ReadConsentString } from '../input/read-consent-string.ts'
import { readableRows } from './readable-rows.ts'

/** A decoded string, or why it is none, as lines for a terminal: one a field. */
export function consentTable(printed: ReadConsentString): string {
  const { format, ...rest } = JSON.parse(JSON.stringify(printed))
  const rows: [string, string][] = [['format', format ?? 'unknown']]
  if (rest.error)
    rows.push(
      ...readableRows({ error: rest.error.code, bit: rest.error.offset, message: rest.error.message }),
    )
  else rows.push(...readableRows(rest.value))
  for (const { code, offset, message } of rest.warnings ?? [])
    rows.push(['warning', `${code} at bit ${offset}: ${message}`])
  const width = Math.max(...rows.map(([name]) => name.length))
  return `${rows.map(([name, value]) => sanitizeForTerminal(`${name.padEnd(width)}  ${value}`)).join('\n')}\n`
}
