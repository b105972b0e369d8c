import type { RuleSource } from '@cookie-charter/schema'

/**
 * A rule's source as one line of plain text: `RFC 6265bis, 5.7 step 19, as of 2026-01-07`. A source whose primary
 * text was not read for the rule says so. Not sanitized: the caller knows where it is printed.
 */
export function sourceLine(source: RuleSource): string {
  const place = source.section === undefined ? source.title : `${source.title}, ${source.section}`
  const caveat = source.verified ? '' : ' (unverified: taken from a secondary source)'
  return `${place}, as of ${source.asOf}${caveat}`
}
