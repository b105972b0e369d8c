/** A path without `.` and `..` steps; forward slashes, no look at any file. */
export function normalizePath(path: string): string {
  const rooted = path.startsWith('/')
  const steps: string[] = []
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue
    const up = step === '..' && steps.length > 0 && steps.at(-1) !== '..'
    if (up) steps.pop()
    else if (step !== '..' || !rooted) steps.push(step)
  }
  return (rooted ? '/' : '') + steps.join('/')
}

/** The folder of a path; empty for a bare file name. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/')
  return slash < 0 ? '' : slash === 0 ? '/' : path.slice(0, slash)
}

/** A path below a folder, normalized. */
export function joinPath(folder: string, path: string): string {
  return normalizePath(folder === '' ? path : `${folder}/${path}`)
}

/** How to go from one absolute folder to an absolute path. */
export function relativePath(folder: string, path: string): string {
  const from = folder.split('/').filter(Boolean)
  const to = path.split('/').filter(Boolean)
  let common = 0
  while (common < from.length && common < to.length && from[common] === to[common]) common++
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/')
}

/** Whether an absolute path is a folder or lies inside it. */
export function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`)
}

/** A folder and all above it, the nearest first. */
export function foldersUpwards(folder: string): string[] {
  const folders = [folder]
  let current = folder
  while (folderOf(current) !== current && folderOf(current) !== '') {
    current = folderOf(current)
    folders.push(current)
  }
  return folders
}
