/** A replacement in a text, by UTF-16 offsets. */
export interface TextEdit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The offset after which a line's text ends: at its break, or at the end of the file. */
export function lineEndAt(text: string, offset: number): number {
  let end = offset
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++
  return end
}

/** The offset at which the line of an offset starts. */
export function lineStartAt(text: string, offset: number): number {
  let start = offset
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--
  return start
}

/** Past the break of the line of an offset. */
export function nextLineAt(text: string, offset: number): number {
  const end = lineEndAt(text, offset)
  if (text[end] === '\r' && text[end + 1] === '\n') return end + 2
  return Math.min(end + 1, text.length)
}

/** The line break that a text uses. */
export function lineBreakOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
}

/** Edits in the order of the text, or undefined where two of them touch the same words. */
export function orderedEdits(edits: readonly TextEdit[]): TextEdit[] | undefined {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end)
  const overlap = ordered.some((edit, index) => {
    const next = ordered[index + 1]
    return next !== undefined && next.start < edit.end
  })
  return overlap ? undefined : ordered
}

/** A text with edits made; they must be in order and apart. */
export function editText(text: string, edits: readonly TextEdit[]): string {
  let result = ''
  let offset = 0
  for (const edit of edits) {
    result += text.slice(offset, edit.start) + edit.text
    offset = edit.end
  }
  return result + text.slice(offset)
}
