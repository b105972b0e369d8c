import type { PageFormat } from './page-format.ts'

/** A marker as it stands in a file; `words` is what follows its verb. */
export interface Marker {
  verb: string
  words: string
}

const comment = /^[ \t]*<!--[ \t]*cookie-charter:(\S+)[ \t]*(.*?)[ \t]*-->[ \t]*$/
/** Four spaces would make it code in Markdown. */
const indentedComment = /^ {0,3}<!--[ \t]*cookie-charter:(\S+)[ \t]*(.*?)[ \t]*-->[ \t]*$/
const expression = /^[ \t]*\{\/\*[ \t]*cookie-charter:(\S+)[ \t]*(.*?)[ \t]*\*\/\}[ \t]*$/

const shapes: { readonly [format in PageFormat]: RegExp } = {
  html: comment,
  markdown: indentedComment,
  mdx: expression,
}

/** The marker that a line consists of; undefined for any other line. */
export function readMarker(line: string, format: PageFormat): Marker | undefined {
  if (line.length > 4096 || !line.includes('cookie-charter:')) return undefined
  const match = shapes[format].exec(line.replace(/^\ufeff/, ''))
  return match === null ? undefined : { verb: match[1] ?? '', words: match[2] ?? '' }
}
