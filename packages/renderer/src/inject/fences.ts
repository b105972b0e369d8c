import type { Line } from './lines.ts'

/** An open fence and the quote or list item that it stands in. */
interface Fence {
  mark: string
  length: number
  quoted: boolean
  /** How far its container's content is indented; a line less indented ends both. */
  offset: number
  /** The column of the fence, 0 for up to three spaces. */
  column: number
}

/**
 * For each line of Markdown, whether it belongs to fenced code (CommonMark 0.31, section 4.5), its fences included. Fences in
 * quotes and list items count and end with these; else an open one runs to the end of the file.
 */
export function fencedLines(lines: readonly Line[]): boolean[] {
  let open: Fence | undefined
  return lines.map(({ text }) => {
    if (open !== undefined && leaves(text, open)) open = undefined
    if (open === undefined) {
      open = opening(text)
      return open !== undefined
    }
    if (closes(text, open)) open = undefined
    return true
  })
}

/** The fence that a line opens, after the marks of quotes and list items. */
function opening(text: string): Fence | undefined {
  const prefix = /^(?:[\s>]|[-*+]\s|\d{1,9}[.)]\s)*/.exec(text)?.[0] ?? ''
  const match = /^(`{3,}|~{3,})(.*)$/.exec(text.slice(prefix.length))
  const [, fence, info] = match ?? []
  if (fence === undefined || (fence.startsWith('`') && info?.includes('`'))) return undefined
  const marked = prefix.trim() !== ''
  const indented = marked || prefix.length > 3
  return {
    mark: fence[0] ?? '',
    length: fence.length,
    quoted: prefix.includes('>'),
    // The content of a list item is indented by two at least; deeper than three without one it is indented code.
    offset: marked ? prefix.length : indented ? 2 : 0,
    column: indented ? prefix.length : 0,
  }
}

function leaves(text: string, { quoted, offset }: Fence): boolean {
  if (quoted) return !/^\s*>/.test(text)
  return text.trim() !== '' && indentOf(text) < offset
}

function closes(text: string, { mark, length, quoted, column }: Fence): boolean {
  const fence = /^[\s>]*(`{3,}|~{3,})\s*$/.exec(text)?.[1]
  if (fence === undefined || fence[0] !== mark || fence.length < length) return false
  return quoted || indentOf(text) <= column + 3
}

const indentOf = (text: string): number => text.length - text.trimStart().length
