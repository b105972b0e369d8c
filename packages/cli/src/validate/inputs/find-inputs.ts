import { type Stats, statSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { displayPath } from '../../input/display-path.ts'
import { declarationNames, findDeclaration } from '../../io/find-declaration.ts'
import { UsageError } from '../../io/usage-error.ts'
import { expandBraces } from './braces.ts'
import { compileGlob, type GlobState, isGlob } from './glob.ts'
import { type Search, walk } from './walk.ts'

/** One declaration to validate. */
export interface Input {
  /** Absolute path. */
  path: string
  /** The path as findings print it. */
  file: string
}

export interface Inputs {
  /** Each file once, sorted by the path printed. */
  files: Input[]
  /** Whether standard input is asked for. */
  stdin: boolean
  /** What was asked for and is not there: a sentence each. The others are validated all the same. */
  problems: UsageError[]
  /** Folders in which a file that appears would belong to the inputs. */
  folders: string[]
}

/** What the words of a call stand for: files, folders, globs, `-`; for no words the declaration found by name. */
export function findInputs(cwd: string, words: readonly string[]): Inputs {
  const paths = new Set<string>()
  const folders = new Set<string>()
  const problems: UsageError[] = []
  for (const word of words.length === 0 ? [findDeclaration(cwd)] : words) {
    if (word === '-') continue
    const found = expand(cwd, word)
    for (const path of found.files) paths.add(path)
    for (const folder of found.folders) folders.add(folder)
    problems.push(...found.problems)
  }
  const files = [...paths].map((path) => ({ path, file: displayPath(cwd, path) }))
  files.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))
  return { files, stdin: words.includes('-'), problems, folders: [...folders] }
}

interface Expansion {
  files: string[]
  folders: string[]
  problems: UsageError[]
}

function expand(cwd: string, word: string): Expansion {
  const path = resolve(cwd, word)
  const stats = statsOf(path)
  if (stats?.isDirectory()) return inFolder(word, path)
  if (stats) return { files: [path], folders: [], problems: [] }
  if (isGlob(word)) return byGlob(cwd, word)
  const problem = new UsageError(`${word} cannot be read: there is no such file.`, 'Check the path.')
  return { files: [], folders: [], problems: [problem] }
}

const byName: Search<true> = {
  start: true,
  enter: () => true,
  wants: (_, file) => (declarationNames as readonly string[]).includes(file),
}

function inFolder(word: string, path: string): Expansion {
  const found = walk(path, byName)
  const problems = unreadable(found.unreadable)
  if (found.files.length === 0 && problems.length === 0)
    problems.push(
      new UsageError(
        `The folder ${word} holds no declaration.`,
        'It is searched for cookie-charter.yaml, .yml and .json, without what git ignores. Name a file of another name.',
      ),
    )
  return { files: found.files, folders: found.folders, problems }
}

function byGlob(cwd: string, word: string): Expansion {
  const all = expandBraces(word.split(sep).join('/')).map((pattern) => byPattern(cwd, pattern))
  const merged: Expansion = {
    files: all.flatMap(({ files }) => files),
    folders: all.flatMap(({ folders }) => folders),
    problems: all.flatMap(({ problems }) => problems),
  }
  if (merged.files.length === 0 && merged.problems.length === 0)
    merged.problems.push(
      new UsageError(
        `No file matches ${word}.`,
        'Files that git ignores, installed packages and names that begin with a dot are left out.',
      ),
    )
  return merged
}

/** Walks from the last folder that the pattern names literally. */
function byPattern(cwd: string, pattern: string): Expansion {
  const segments = pattern.split('/')
  const wild = segments.findIndex(isGlob)
  if (wild < 0) {
    const path = resolve(cwd, pattern)
    return { files: statsOf(path)?.isFile() ? [path] : [], folders: [], problems: [] }
  }
  const literal = segments.slice(0, wild).join('/')
  const base = resolve(cwd, literal === '' && pattern.startsWith('/') ? '/' : literal)
  if (!statsOf(base)?.isDirectory()) return { files: [], folders: [], problems: [] }
  const glob = compileGlob(segments.slice(wild).join('/'), { dot: false })
  const search: Search<GlobState> = {
    start: glob.start,
    enter: (state, folder) => {
      const inside = glob.step(state, folder)
      return inside.size > 0 ? inside : undefined
    },
    wants: (state, file) => glob.accepts(glob.step(state, file)),
  }
  const found = walk(base, search)
  return {
    files: found.files,
    folders: found.folders,
    problems: unreadable(found.unreadable.map((folder) => relative(cwd, folder) || '.')),
  }
}

function unreadable(folders: readonly string[]): UsageError[] {
  return folders.map(
    (folder) =>
      new UsageError(`The folder ${folder} cannot be read.`, 'Check its permissions, or leave it out.'),
  )
}

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    // A file in the place of a folder (ENOTDIR), or a NUL in the word: nothing is there.
    return undefined
  }
}
