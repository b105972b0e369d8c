import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** How many bytes stay in memory before a spool goes on in a temporary file. */
const memoryBytes = 2 * 1024 * 1024
const firstBytes = 16 * 1024

/** A place in a spool. */
export interface Slip {
  readonly offset: number
  readonly length: number
}

/**
 * Texts that are written one after the other and read again at any time; the many of them live on the disk. It works
 * in two buffers of its own: one made for each text would wait for the garbage collector in the thousands.
 */
export class Spool {
  private tail: Buffer = Buffer.alloc(0)
  private inTail = 0
  private spilled = 0
  private copy: Buffer = Buffer.alloc(0)
  private readonly limit: number
  private folder: string | undefined
  private descriptor: number | undefined

  constructor(limit = memoryBytes) {
    this.limit = limit
  }

  /** Keeps a text and says where. */
  write(text: string): Slip {
    const length = Buffer.byteLength(text)
    if (this.inTail > 0 && this.inTail + length > this.limit) this.spill()
    const slip = { offset: this.spilled + this.inTail, length }
    this.tail = grown(this.tail, this.inTail, this.inTail + length)
    this.tail.write(text, this.inTail)
    this.inTail += length
    return slip
  }

  read({ offset, length }: Slip): string {
    if (offset >= this.spilled) {
      const start = offset - this.spilled
      return this.tail.toString('utf8', start, start + length)
    }
    this.copy = grown(this.copy, 0, length)
    readSync(this.descriptor!, this.copy, 0, length, offset)
    return this.copy.toString('utf8', 0, length)
  }

  /** Gives everything back; the spool is empty afterwards. */
  close(): void {
    if (this.descriptor !== undefined) closeSync(this.descriptor)
    if (this.folder !== undefined) rmSync(this.folder, { recursive: true, force: true })
    this.descriptor = this.folder = undefined
    this.tail = this.copy = Buffer.alloc(0)
    this.inTail = this.spilled = 0
  }

  private spill(): void {
    if (this.descriptor === undefined) {
      // Its own folder, which only this user may enter: what is found may quote a private file.
      this.folder = mkdtempSync(join(tmpdir(), 'cookie-charter-'))
      this.descriptor = openSync(join(this.folder, 'findings'), 'wx+', 0o600)
    }
    writeSync(this.descriptor, this.tail, 0, this.inTail, this.spilled)
    this.spilled += this.inTail
    this.inTail = 0
  }
}

/** A buffer of at least some bytes, with the first `used` of another. */
function grown(buffer: Buffer, used: number, bytes: number): Buffer {
  if (buffer.length >= bytes) return buffer
  const larger = Buffer.allocUnsafe(Math.max(firstBytes, bytes, buffer.length * 2))
  buffer.copy(larger, 0, 0, used)
  return larger
}
