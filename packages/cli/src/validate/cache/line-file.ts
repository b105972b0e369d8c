import { closeSync, openSync, readSync } from 'node:fs'

const chunkBytes = 64 * 1024
const newline = 10

interface Span {
  offset: number
  length: number
}

/** A file of lines `"key"<tab>value` after a first line, of which only the places of the lines are held in memory. */
export class LineFile {
  private readonly spans = new Map<string, Span>()
  private readonly descriptor: number

  private constructor(descriptor: number) {
    this.descriptor = descriptor
  }

  /** Opens a file that begins with this line; undefined for another or none. */
  static open(path: string, head: string): LineFile | undefined {
    let descriptor: number
    try {
      descriptor = openSync(path, 'r')
    } catch {
      return undefined
    }
    const file = new LineFile(descriptor)
    try {
      if (file.index(head)) return file
    } catch {
      // A folder, or a damaged file: nothing to be had from it.
    }
    file.close()
    return undefined
  }

  keys(): IterableIterator<string> {
    return this.spans.keys()
  }

  /** The value of a key. */
  read(key: string): string | undefined {
    const span = this.spans.get(key)
    if (!span) return undefined
    const line = this.text(span)
    return line.slice(line.indexOf('\t') + 1)
  }

  /** The whole line of a key that is there, with its end. */
  line(key: string): string {
    return `${this.text(this.spans.get(key)!)}\n`
  }

  close(): void {
    closeSync(this.descriptor)
  }

  private text({ offset, length }: Span): string {
    const bytes = Buffer.allocUnsafe(length)
    readSync(this.descriptor, bytes, 0, length, offset)
    return bytes.toString()
  }

  /** Notes where each line is; false if the first is another. */
  private index(head: string): boolean {
    const chunk = Buffer.allocUnsafe(chunkBytes)
    let start = 0
    let isFirst = true
    for (let position = 0; ; ) {
      const size = readSync(this.descriptor, chunk, 0, chunkBytes, position)
      if (size === 0) return !isFirst
      const bytes = chunk.subarray(0, size)
      for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) {
        const span = { offset: start, length: position + at - start }
        start = position + at + 1
        if (isFirst && this.text(span) !== head) return false
        if (!isFirst) this.note(span)
        isFirst = false
      }
      position += size
    }
  }

  private note(span: Span): void {
    const line = this.text({ offset: span.offset, length: Math.min(span.length, chunkBytes) })
    const tab = line.indexOf('\t')
    if (tab > 0) this.spans.set(JSON.parse(line.slice(0, tab)) as string, span)
  }
}
