/** A line with its end: `\n`, `\r\n`, or nothing at the end of the file. */
export interface Line {
  text: string
  end: string
}

/** The lines of a text; putting them together again gives the text. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  while (start < text.length) {
    const feed = text.indexOf('\n', start)
    const next = feed < 0 ? text.length : feed + 1
    const whole = text.slice(start, next)
    const end = whole.endsWith('\r\n') ? '\r\n' : whole.endsWith('\n') ? '\n' : ''
    lines.push({ text: whole.slice(0, whole.length - end.length), end })
    start = next
  }
  return lines
}
