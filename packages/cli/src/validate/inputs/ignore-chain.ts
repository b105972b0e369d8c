import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type IgnoreFile, readIgnoreFile } from './ignore-file.ts'

/** The ignore files that hold in a folder: those of the git work tree from its top, else the folder's own. */
export function ignoreChain(folder: string): IgnoreFile[] {
  const top = workTreeOf(folder) ?? folder
  const exclude = readIgnoreFile(join(top, '.git', 'info', 'exclude'), top)
  const own = foldersBetween(top, folder).flatMap((between) => ignoreFileOf(between) ?? [])
  return exclude ? [exclude, ...own] : own
}

/** The folder's own ignore file, if it has one. */
export function ignoreFileOf(folder: string): IgnoreFile | undefined {
  return readIgnoreFile(join(folder, '.gitignore'), folder)
}

function workTreeOf(folder: string): string | undefined {
  for (let current = folder; ; current = dirname(current)) {
    if (existsSync(join(current, '.git'))) return current
    if (current === dirname(current)) return undefined
  }
}

/** The top first. */
function foldersBetween(top: string, folder: string): string[] {
  const folders = [folder]
  while (folders[0] !== top && folders[0] !== dirname(folders[0]!)) folders.unshift(dirname(folders[0]!))
  return folders
}
