import { isUtf8 } from 'node:buffer'
import { closeSync, existsSync, openSync, readFileSync, readSync, realpathSync, statSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import { limits } from '../limits.ts'
import type { FileAccess, ReadResult } from './file-access.ts'

/** The files of the machine, for Node. Loaded only where no other access is given. */
export const nodeFiles = {
  readText,
  realPath(path: string): string | undefined {
    try {
      return slashed(realpathSync(path))
    } catch {
      return undefined
    }
  },
  exists: (path: string): boolean => existsSync(path),
} satisfies FileAccess

/** An absolute path with forward slashes. */
export function absolutePath(path: string): string {
  return slashed(resolve(path))
}

function readText(path: string): ReadResult {
  try {
    const stats = statSync(path)
    if (stats.isFile() && stats.size > limits.fileBytes) return { ok: false, reason: 'too-large' }
    const bytes = stats.isFile() ? readFileSync(path) : streamedBytes(path)
    if (bytes.length > limits.fileBytes) return { ok: false, reason: 'too-large' }
    return isUtf8(bytes) ? { ok: true, text: bytes.toString('utf8') } : { ok: false, reason: 'not-utf8' }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    return { ok: false, reason: code === 'ENOENT' ? 'not-found' : 'unreadable' }
  }
}

/** What a pipe or a device gives: it has no size, and may never end. */
function streamedBytes(path: string): Buffer {
  const descriptor = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(limits.fileBytes + 1)
    let length = 0
    for (let read = -1; read !== 0 && length < bytes.length; length += read)
      read = readSync(descriptor, bytes, length, bytes.length - length, null)
    return bytes.subarray(0, length)
  } finally {
    closeSync(descriptor)
  }
}

function slashed(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/')
}
