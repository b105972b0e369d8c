/**
 * A text whose closing bracket at an offset is taken to the end of the line before it; undefined where no bracket is
 * there, or a comment would swallow it. Blanks replace the line breaks, so that all offsets stay.
 */
export function closingBracketMoved(text: string, offset: number): string | undefined {
  if (text[offset] !== ']' && text[offset] !== '}') return undefined
  let end = offset
  while (end > 0 && /[ \t\r\n]/.test(text[end - 1]!)) end--
  const line = text.slice(text.lastIndexOf('\n', end - 1) + 1, end)
  return /(?:^|\s)#/.test(line)
    ? undefined
    : text.slice(0, end) + ' '.repeat(offset - end) + text.slice(offset)
}
