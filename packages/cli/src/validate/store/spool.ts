import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** How many bytes stay in memory before a spool goes on in a temporary file. */
const memoryBytes = 8 * 1024 * 1024

/** A place in a spool. */
export interface Slip {
  readonly offset: number
  readonly length: number
}

/** Texts that are written one after the other and read again at any time; the many of them live on the disk. */
export class Spool {
  private buffers: Buffer[] = []
  private buffered = 0
  private spilled = 0
  private readonly limit: number
  private folder: string | undefined
  private descriptor: number | undefined

  constructor(limit = memoryBytes) {
    this.limit = limit
  }

  /** Keeps a text and says where. */
  write(text: string): Slip {
    const bytes = Buffer.from(text)
    const slip = { offset: this.spilled + this.buffered, length: bytes.length }
    this.buffers.push(bytes)
    this.buffered += bytes.length
    if (this.buffered > this.limit) this.spill()
    return slip
  }

  read({ offset, length }: Slip): string {
    if (offset < this.spilled) {
      const bytes = Buffer.allocUnsafe(length)
      readSync(this.descriptor!, bytes, 0, length, offset)
      return bytes.toString()
    }
    if (this.buffers.length > 1) this.buffers = [Buffer.concat(this.buffers)]
    const start = offset - this.spilled
    return this.buffers[0]!.toString('utf8', start, start + length)
  }

  /** Gives everything back; the spool is empty afterwards. */
  close(): void {
    if (this.descriptor !== undefined) closeSync(this.descriptor)
    if (this.folder !== undefined) rmSync(this.folder, { recursive: true, force: true })
    this.descriptor = this.folder = undefined
    this.buffers = []
    this.buffered = this.spilled = 0
  }

  private spill(): void {
    if (this.descriptor === undefined) {
      // Its own folder, which only this user may enter: what is found may quote a private file.
      this.folder = mkdtempSync(join(tmpdir(), 'cookie-charter-'))
      this.descriptor = openSync(join(this.folder, 'findings'), 'wx+', 0o600)
    }
    for (const bytes of this.buffers) {
      writeSync(this.descriptor, bytes, 0, bytes.length, this.spilled)
      this.spilled += bytes.length
    }
    this.buffers = []
    this.buffered = 0
  }
}
