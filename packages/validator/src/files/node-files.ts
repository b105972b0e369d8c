import { isUtf8 } from 'node:buffer'
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import { limits } from '../limits.ts'
import type { FileAccess, ReadResult } from './file-access.ts'

/** The files of the machine, for Node. Loaded only where no other access is given. */
export const nodeFiles: FileAccess = {
  readText,
  realPath(path) {
    try {
      return slashed(realpathSync(path))
    } catch {
      return undefined
    }
  },
  exists: (path) => existsSync(path),
}

/** An absolute path with forward slashes. */
export function absolutePath(path: string): string {
  return slashed(resolve(path))
}

function readText(path: string): ReadResult {
  try {
    const stats = statSync(path)
    if (stats.isFile() && stats.size > limits.fileBytes) return { ok: false, reason: 'too-large' }
    const bytes = readFileSync(path)
    if (bytes.length > limits.fileBytes) return { ok: false, reason: 'too-large' }
    return isUtf8(bytes) ? { ok: true, text: bytes.toString('utf8') } : { ok: false, reason: 'not-utf8' }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    return { ok: false, reason: code === 'ENOENT' ? 'not-found' : 'unreadable' }
  }
}

function slashed(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/')
}
