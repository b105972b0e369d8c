import { displayWidth } from './display-width.ts'

/** A text as lines of at most so many terminal columns, broken at blanks; a longer word has a line of its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ')) {
    const wordWidth = displayWidth(word)
    if (line !== '' && used + 1 + wordWidth > width) {
      lines.push(line)
      line = word
      used = wordWidth
    } else {
      line = line === '' ? word : `${line} ${word}`
      used += (used === 0 ? 0 : 1) + wordWidth
    }
  }
  return [...lines, line]
}
