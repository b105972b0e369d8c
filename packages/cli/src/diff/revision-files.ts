import { relative, sep } from 'node:path'
import type { FileAccess } from '@cookie-charter/validator'
import { fileAt } from '../io/git.ts'

/** The files of a work tree as a git revision has them, so that `extends` reads bases of the same age. */
export function revisionFiles(top: string, revision: string): FileAccess {
  const textOf = (path: string) => {
    const inside = relative(top, path).split(sep).join('/')
    return inside.startsWith('..') ? Promise.resolve(undefined) : fileAt(top, revision, inside)
  }
  return {
    async readText(path) {
      const text = await textOf(path)
      return text === undefined ? { ok: false, reason: 'not-found' } : { ok: true, text }
    },
    async realPath(path) {
      return (await textOf(path)) === undefined ? undefined : path
    },
    async exists(path) {
      return (await textOf(path)) !== undefined
    },
  }
}
