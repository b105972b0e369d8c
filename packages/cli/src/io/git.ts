import { execFile } from 'node:child_process'
import { realpath } from 'node:fs/promises'
import { basename, dirname, relative, sep } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** What git prints, or undefined where it fails: no git, no work tree, no such revision. Nothing is run by a shell. */
async function git(cwd: string, ...args: string[]): Promise<string | undefined> {
  try {
    const { stdout } = await run('git', args, { cwd, encoding: 'utf8', maxBuffer: 128 * 1024 * 1024 })
    return stdout
  } catch {
    return undefined
  }
}

/** The top of the work tree that a folder is in. */
export async function workTree(folder: string): Promise<string | undefined> {
  return (await git(folder, 'rev-parse', '--show-toplevel'))?.trimEnd()
}

/** The way from the top of the work tree to a folder, as git says it: empty, or ending with a slash. */
export async function prefixInTree(folder: string): Promise<string> {
  return (await git(folder, 'rev-parse', '--show-prefix'))?.trimEnd() ?? ''
}

/** A file's path from the top of its work tree, with forward slashes, whether or not the file exists. */
async function pathInTree(path: string): Promise<{ top: string; inside: string } | undefined> {
  const top = await workTree(dirname(path))
  if (top === undefined) return undefined
  const folder = relative(await realpath(top), await realpath(dirname(path)))
  return { top, inside: [...folder.split(sep), basename(path)].filter(Boolean).join('/') }
}

/** A file as a revision has it. The revision must be one: nothing that looks like a flag reaches git. */
export async function fileAt(top: string, revision: string, inside: string): Promise<string | undefined> {
  if (revision.startsWith('-')) return undefined
  return git(top, 'show', '--end-of-options', `${revision}:${inside}`)
}

/** The text of a file in the last commit that still had it, on the current branch. */
export async function lastCommitted(path: string): Promise<string | undefined> {
  const place = await pathInTree(path)
  if (!place) return undefined
  const found = await git(place.top, 'log', '-1', '--diff-filter=AMR', '--format=%H', '--', place.inside)
  const commit = found?.trim()
  return commit ? fileAt(place.top, commit, place.inside) : undefined
}

/** Every committed text of a file on the current branch, oldest first. */
export async function committedTexts(path: string): Promise<string[]> {
  const place = await pathInTree(path)
  if (!place) return []
  const commits = await git(place.top, 'log', '--diff-filter=AMR', '--format=%H', '--', place.inside)
  const texts: string[] = []
  for (const commit of (commits ?? '').split('\n').filter(Boolean).reverse()) {
    const text = await fileAt(place.top, commit, place.inside)
    if (text !== undefined) texts.push(text)
  }
  return texts
}

/** The three sides of a file that git could not merge; undefined where there is no such conflict. */
export async function conflictSides(
  path: string,
): Promise<{ base: string | undefined; ours: string; theirs: string } | undefined> {
  const place = await pathInTree(path)
  if (!place) return undefined
  const side = (stage: number) => git(place.top, 'show', `:${stage}:${place.inside}`)
  const [base, ours, theirs] = await Promise.all([side(1), side(2), side(3)])
  return ours === undefined || theirs === undefined ? undefined : { base, ours, theirs }
}
