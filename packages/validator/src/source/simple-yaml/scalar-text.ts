import type { ScalarEvent } from 'js-yaml'
import { chompingMode, scalarStyle } from './tokens.ts'

/** The text of a scalar that the quick way has read (YAML 1.2.2, chapters 7 and 8). */
export function scalarText(text: string, event: ScalarEvent): string {
  if (event.valueStart < 0) return ''
  const written = text.slice(event.valueStart, event.valueEnd)
  if (event.fast) return written
  switch (event.style) {
    case scalarStyle.singleQuoted:
      return written.replaceAll("''", "'")
    case scalarStyle.doubleQuoted:
      return written.replace(/\\(.)/g, (_, letter: string) => escapes[letter] ?? letter)
    case scalarStyle.literal:
    case scalarStyle.folded:
      return blockText(written, event)
    default:
      return written
  }
}

const escapes: { readonly [letter: string]: string } = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
}

function blockText(written: string, event: ScalarEvent): string {
  const lines = (written.endsWith('\n') ? written.slice(0, -1) : written).split('\n')
  const inside = lines.map((line) => line.slice(event.indent))
  let last = inside.length
  while (last > 0 && inside[last - 1] === '') last--
  const content = inside.slice(0, last)
  const body = event.style === scalarStyle.literal ? content.join('\n') : folded(content)
  if (event.chomping === chompingMode.strip) return body
  return body + (event.chomping === chompingMode.keep ? '\n'.repeat(1 + inside.length - last) : '\n')
}

/** Joins lines by a space, and by the blank lines between them; around lines that are further in, as they stand. */
function folded(lines: readonly string[]): string {
  let result = lines[0] ?? ''
  let blanks = 0
  let before = result
  for (const line of lines.slice(1)) {
    if (line === '') {
      blanks++
      continue
    }
    const kept = line.startsWith(' ') || before.startsWith(' ')
    result += kept ? '\n'.repeat(blanks + 1) : blanks === 0 ? ' ' : '\n'.repeat(blanks)
    result += line
    before = line
    blanks = 0
  }
  return result
}
