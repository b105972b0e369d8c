import type { FileAccess } from './file-access.ts'

/** What stands in the place of Node's files in a browser's bundle: none. A caller who has files gives an access. */
export const nodeFiles = {
  readText: () => ({ ok: false, reason: 'not-found' }),
  realPath: () => undefined,
  exists: () => false,
} satisfies FileAccess

/** A path as it is. */
export function absolutePath(path: string): string {
  return path
}
