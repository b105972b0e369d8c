import { cleanName } from './clean.ts'
import { escapeRawText } from './markdown-text.ts'

/** What ends a cell, opens a comment or a template, or is lost at the edges of a code span. */
const unfitForSpan = /\||<!--|-->|\{[{%#/]|\*\/|^[ `]|[ `]$|\u00a0$/

/**
 * A name as code: a span with a fence longer than any run of backticks inside, or an element with entities where a span
 * could not hold it. Neither can carry the bytes of a marker.
 */
export function markdownCode(name: string): string {
  const text = cleanName(name)
  if (text === '') return ''
  if (unfitForSpan.test(text)) return `<code>${escapeRawText(text)}</code>`
  const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0)
  const fence = '`'.repeat(longest + 1)
  return fence + text + fence
}
