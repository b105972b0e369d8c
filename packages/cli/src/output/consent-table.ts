import { sanitizeForTerminal } from '@cookie-charter/validator/reporters'
import type { ReadConsentString } from '../input/read-consent-string.ts'
import { consentRows, type Row } from './consent-rows.ts'

const formatNames: { readonly [format: string]: string } = {
  native: 'Cookie Charter, format 1',
  tcf1: 'TC string of TCF 1',
  tcf2: 'TC string of TCF 2',
  gpp: 'Global Privacy Platform',
  ac: 'Google Additional Consent',
  usp: 'US Privacy',
}

/** A decoded string, or why it is none, as lines for a terminal: names on the left, values in words on the right. */
export function consentTable(printed: ReadConsentString): string {
  const { format, value, error, warnings = [] } = JSON.parse(JSON.stringify(printed))
  const rows: Row[] = [['format', format === null ? 'unknown' : `${format}: ${formatNames[format]}`]]
  if (error) rows.push(['error', place(error)], ['', error.message])
  else rows.push(...consentRows(value))
  for (const warning of warnings) rows.push(['warning', place(warning)], ['', warning.message])
  const width = Math.max(...rows.map(([name]) => name.length))
  return `${rows.map(([name, words]) => sanitizeForTerminal(`${name.padEnd(width)}  ${words}`.trimEnd())).join('\n')}\n`
}

function place({ code, offset }: { code: string; offset: number }): string {
  return `${code}, at bit ${offset}`
}
