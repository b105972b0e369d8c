import { readFileSync } from 'node:fs'
import { compileGlob, type Glob, globMatches } from './glob.ts'

interface IgnoreRule {
  negated: boolean
  foldersOnly: boolean
  glob: Glob
}

/** The rules of one ignore file and the folder that they speak of. */
export interface IgnoreFile {
  /** Absolute path. */
  folder: string
  rules: readonly IgnoreRule[]
}

/** Reads an ignore file; undefined where there is none. */
export function readIgnoreFile(path: string, folder: string): IgnoreFile | undefined {
  try {
    return { folder, rules: ignoreRules(readFileSync(path, 'utf8')) }
  } catch {
    return undefined
  }
}

/** The rules of an ignore file's text, as gitignore(5) describes them. */
export function ignoreRules(text: string): IgnoreRule[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const written = withoutTrailingBlanks(line)
    if (written === '' || written.startsWith('#')) return []
    const negated = written.startsWith('!')
    const pattern = negated ? written.slice(1) : written
    const foldersOnly = pattern.endsWith('/')
    const body = foldersOnly ? pattern.slice(0, -1) : pattern
    const anchored = body.includes('/')
    return [{ negated, foldersOnly, glob: compileGlob(anchored ? body : `**/${body}`, { dot: true }) }]
  })
}

/**
 * Whether a path is ignored. The last rule that matches decides, and a deeper file decides before one above it.
 *
 * @param chain the ignore files that hold at the path, the deepest last
 */
export function isIgnored(chain: readonly IgnoreFile[], path: string, isFolder: boolean): boolean {
  for (const { folder, rules } of chain.toReversed()) {
    const inside = path.slice(folder.endsWith('/') ? folder.length : folder.length + 1)
    const decisive = rules.findLast(
      (rule) => (isFolder || !rule.foldersOnly) && globMatches(rule.glob, inside),
    )
    if (decisive) return !decisive.negated
  }
  return false
}

/** Blanks at the end do not count unless the first of them is escaped. */
function withoutTrailingBlanks(line: string): string {
  const trimmed = line.trimEnd()
  return trimmed.endsWith('\\') && trimmed.length < line.length ? `${trimmed} ` : trimmed
}
