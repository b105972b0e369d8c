import type { FileAccess } from './file-access.ts'
import { normalizePath } from './paths.ts'

/**
 * Files in memory, for browsers, editors and tests: texts by absolute path, and symbolic links by path. Folders
 * are there where a file is below them.
 */
export function memoryFiles(
  texts: { readonly [path: string]: string },
  links: { readonly [path: string]: string } = {},
): FileAccess & { readonly reads: string[] } {
  const files = new Map(Object.entries(texts))
  const follow = (path: string): string => {
    for (const [link, target] of Object.entries(links))
      if (path === link || path.startsWith(`${link}/`)) return follow(target + path.slice(link.length))
    return normalizePath(path)
  }
  const isThere = (path: string) =>
    files.has(path) || [...files.keys()].some((file) => file.startsWith(`${path}/`))
  const reads: string[] = []
  return {
    reads,
    readText(path) {
      reads.push(path)
      const text = files.get(follow(path))
      return text === undefined ? { ok: false, reason: 'not-found' } : { ok: true, text }
    },
    realPath(path) {
      const real = follow(path)
      return isThere(real) ? real : undefined
    },
    exists: (path) => isThere(follow(path)),
  }
}
