import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { UsageError } from './usage-error.ts'

/** The names under which a declaration is found, first match wins. */
export const declarationNames = ['cookie-charter.yaml', 'cookie-charter.yml', 'cookie-charter.json'] as const

/** The declaration of a folder, if it has one. */
export function declarationIn(folder: string): string | undefined {
  return declarationNames.map((name) => join(folder, name)).find((path) => existsSync(path))
}

/** The declaration found by name in a folder or above it, if there is one. */
export function declarationAbove(cwd: string): string | undefined {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const found = declarationIn(folder)
    if (found || folder === dirname(folder)) return found
  }
}

/** The declaration found by name in a folder or above it. */
export function findDeclaration(cwd: string): string {
  const found = declarationAbove(cwd)
  if (found) return found
  throw new UsageError(
    'There is no cookie-charter.yaml, .yml or .json here or in a folder above.',
    'Name the file, or call the command from its folder.',
  )
}
