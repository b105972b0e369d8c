/** Plain text as Markdown for VitePress, which is also a Vue template: no mark-up, no tag, no `{{ }}`. */
import { escapeMarkdown } from '../../packages/validator/src/reporters/escape-markdown.ts'

/** Text in a line or a table's cell. */
export function text(words: string): string {
  return escapeMarkdown(words)
    .replaceAll('\\{', '&#123;<!-- -->')
    .replaceAll('\\}', '&#125;')
    .replace(/\s+/g, ' ')
}

/** A link with plain text as its words. */
export function link(words: string, address: string): string {
  const target = address.replace(/[<>\s|`{}\\]/g, encodeURIComponent)
  return `[${text(words)}](${/^[\w/:.#?=&%~+-]*$/.test(target) ? target : `<${target}>`})`
}

/** Inline code, also in a table's cell. */
export function code(words: string): string {
  const longest = Math.max(0, ...(words.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  const pad = /^`|`$/.test(words) ? ' ' : ''
  return `${fence}${pad}${words.replace(/\s+/g, ' ').replaceAll('|', '\\|')}${pad}${fence}`
}

/** A block of code that nothing in it can end. */
export function codeBlock(language: string, lines: string): string {
  const longest = Math.max(2, ...(lines.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${lines}\n${fence}`
}

/** A table of cells that are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** A whole page: front matter, a note on where it comes from, and blocks with an empty line between them. */
export function page(title: string, madeFrom: string, blocks: readonly (string | undefined)[]): string {
  const front = `---\ntitle: ${JSON.stringify(title)}\n---\n`
  const note = `<!-- Generated from ${madeFrom} by \`npm run generate\`. Do not edit. -->`
  return `${[front + note, ...blocks.filter((block) => block !== undefined && block !== '')].join('\n\n')}\n`
}
