import type { Line } from './lines.ts'

/**
 * For each line of Markdown, whether it belongs to fenced code (CommonMark 0.31, section 4.5), its fences included. Fences in
 * quotes and list items count; an open one runs to the end of the file.
 */
export function fencedLines(lines: readonly Line[]): boolean[] {
  let open: { mark: string; length: number } | undefined
  return lines.map(({ text }) => {
    if (open !== undefined) {
      const fence = /^[\s>]*(`{3,}|~{3,})\s*$/.exec(text)?.[1]
      if (fence !== undefined && fence[0] === open.mark && fence.length >= open.length) open = undefined
      return true
    }
    const started = opening(text)
    if (started === undefined) return false
    open = { mark: started[0] ?? '', length: started.length }
    return true
  })
}

/** The fence that a line opens, after the marks of quotes and list items. */
function opening(text: string): string | undefined {
  const content = text.replace(/^(?:[\s>]|[-*+]\s|\d{1,9}[.)]\s)*/, '')
  const match = /^(`{3,}|~{3,})(.*)$/.exec(content)
  const [, fence, info] = match ?? []
  if (fence === undefined) return undefined
  return fence.startsWith('`') && info?.includes('`') ? undefined : fence
}
