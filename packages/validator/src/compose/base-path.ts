import type { FileAccess } from '../files/file-access.ts'
import { folderOf, foldersUpwards, isInside, joinPath } from '../files/paths.ts'

type ExtendsFault = 'not-found' | 'outside-root' | 'unsupported'

export type BasePath = { ok: true; realPath: string } | { ok: false; fault: ExtendsFault; reason: string }

/** Why a reference cannot name a base at all, before any file is looked at. */
function unsupportedReason(reference: string): string | undefined {
  if (reference.includes('\0')) return 'it holds a NUL character'
  if (/^[A-Za-z]:[\\/]/.test(reference) || /^[\\/]/.test(reference)) return 'it is an absolute path'
  if (/^[A-Za-z][\w+.-]*:/.test(reference)) return 'it is a URL, and nothing is fetched'
  if (reference.includes('\\')) return 'it holds a backslash; use forward slashes'
  if (!/\.(?:ya?ml|json)$/i.test(reference)) return 'only .yaml, .yml and .json files can be a base'
  return undefined
}

/**
 * The real path of a base: a file relative to the folder of the file that names it, or a file of a package that
 * is installed at or above that folder. `root` is a real path, and nothing outside it is read.
 */
export async function findBase(
  reference: string,
  fromFolder: string,
  root: string,
  files: FileAccess,
): Promise<BasePath> {
  const reason = unsupportedReason(reference)
  if (reason !== undefined) return { ok: false, fault: 'unsupported', reason }
  const relative = /^\.\.?\//.test(reference) || !reference.includes('/')
  if (!relative) {
    const inPackage = await findInPackages(reference, fromFolder, root, files)
    if (inPackage) return inPackage
  }
  return findRelative(reference, fromFolder, root, files)
}

async function findRelative(
  reference: string,
  folder: string,
  root: string,
  files: FileAccess,
): Promise<BasePath> {
  const path = joinPath(folder, reference)
  if (!isInside(path, root)) return outside('it leads out of the root')
  const realPath = await files.realPath(path)
  if (realPath === undefined) return { ok: false, fault: 'not-found', reason: 'there is no such file' }
  return isInside(realPath, root) ? { ok: true, realPath } : outside('its real path lies outside the root')
}

async function findInPackages(
  reference: string,
  folder: string,
  root: string,
  files: FileAccess,
): Promise<BasePath | undefined> {
  const name = /^(?:@[^/]+\/)?[^/]+/.exec(reference)?.[0] ?? ''
  for (const ancestor of foldersUpwards(folder)) {
    if (!isInside(ancestor, root)) return undefined
    const packageFolder = await files.realPath(`${ancestor}/node_modules/${name}`)
    if (packageFolder === undefined) continue
    const path = joinPath(packageFolder, reference.slice(name.length + 1))
    if (!isInside(packageFolder, root)) return outside('the package lies outside the root')
    if (!isInside(path, packageFolder)) return outside('it leads out of its package')
    const realPath = await files.realPath(path)
    if (realPath === undefined)
      return { ok: false, fault: 'not-found', reason: `the package ${name} has no such file` }
    return isInside(realPath, packageFolder)
      ? { ok: true, realPath }
      : outside('its real path lies outside its package')
  }
  return undefined
}

function outside(reason: string): BasePath {
  return { ok: false, fault: 'outside-root', reason }
}

/**
 * The folder that bases may not leave, as a real path: the top of the git work tree, else the nearest folder
 * upwards with a package.json, else the declaration's own.
 */
export async function findRoot(declarationPath: string, files: FileAccess): Promise<string> {
  const folders = foldersUpwards(folderOf(declarationPath))
  for (const mark of ['.git', 'package.json'])
    for (const folder of folders) if (await files.exists(joinPath(folder, mark))) return folder
  return folders[0] ?? '/'
}
