import { existsSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { ResolvedDeclaration } from '@cookie-charter/schema'
import { resolveDeclaration } from '@cookie-charter/validator'
import { loadDeclaration } from '../input/load-declaration.ts'
import { UnresolvedError } from '../input/unresolved-error.ts'
import { fileAt, prefixInTree, workTree } from '../io/git.ts'
import type { Io } from '../io/io.ts'
import { UsageError } from '../io/usage-error.ts'
import { revisionFiles } from './revision-files.ts'

/** One side of a comparison: a file, or a file as a git revision has it (`REV:path`), with its bases. */
export async function loadSide(io: Io, side: string, root: string | undefined): Promise<ResolvedDeclaration> {
  const colon = side.indexOf(':')
  if (colon < 1 || existsSync(resolve(io.cwd, side)))
    return (await loadDeclaration(io, side, { root })).declaration
  return loadRevision(io, side.slice(0, colon), side.slice(colon + 1))
}

/** As in git: a path from the top of the work tree; one that begins with `./` or `../` from the working directory. */
async function loadRevision(io: Io, revision: string, path: string): Promise<ResolvedDeclaration> {
  const top = await workTree(io.cwd)
  if (top === undefined)
    throw new UsageError(
      `${revision}:${path} needs git, and this is no work tree.`,
      'Compare two files instead.',
    )
  const relative = /^\.\.?\//.test(path)
  const inside = join(relative ? await prefixInTree(io.cwd) : '', path).replaceAll('\\', '/')
  const text = await fileAt(top, revision, inside)
  if (text === undefined)
    throw new UsageError(
      `git has no ${basename(inside)} at ${revision}:${inside}.`,
      'Check the revision; the path starts at the top of the work tree, or with ./ here.',
    )
  const file = `${revision}:${inside}`
  const result = await resolveDeclaration(
    { text, path: join(top, inside) },
    { file, root: top, files: revisionFiles(top, revision) },
  )
  if (!result.ok) throw new UnresolvedError(result.report, new Map([[file, text]]))
  return result.declaration
}
