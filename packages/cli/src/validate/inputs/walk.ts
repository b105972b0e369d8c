import { type Dirent, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ignoreChain, ignoreFileOf } from './ignore-chain.ts'
import { type IgnoreFile, isIgnored } from './ignore-file.ts'

/** Folders that hold no declaration of one's own. */
const skippedFolders = new Set(['node_modules', '.git', '.hg', '.svn'])

/** What a walk looks for; it carries a state from a folder to what is in it. */
export interface Search<State> {
  start: State
  /** The state inside a subfolder; undefined to stay out of it. */
  enter(state: State, folder: string): State | undefined
  wants(state: State, file: string): boolean
}

export interface Found {
  /** Absolute paths of the files wanted. */
  files: string[]
  /** Absolute paths of all folders that were searched. */
  folders: string[]
  /** Folders that cannot be read. */
  unreadable: string[]
}

/** Searches a folder and those in it, without what git ignores, installed packages, and links to folders. */
export function walk<State>(base: string, search: Search<State>): Found {
  const found: Found = { files: [], folders: [], unreadable: [] }
  const open: { folder: string; state: State; chain: IgnoreFile[] }[] = [
    { folder: base, state: search.start, chain: ignoreChain(base) },
  ]
  while (open.length > 0) {
    const { folder, state, chain } = open.pop()!
    const entries = entriesOf(folder)
    if (!entries) {
      found.unreadable.push(folder)
      continue
    }
    found.folders.push(folder)
    for (const entry of entries) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) {
        if (skippedFolders.has(entry.name)) continue
        const inside = search.enter(state, entry.name)
        if (inside === undefined || isIgnored(chain, path, true)) continue
        const own = ignoreFileOf(path)
        open.push({ folder: path, state: inside, chain: own ? [...chain, own] : chain })
      } else if (search.wants(state, entry.name) && isFile(entry, path) && !isIgnored(chain, path, false))
        found.files.push(path)
    }
  }
  return found
}

function entriesOf(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return undefined
  }
}

function isFile(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile()
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}
