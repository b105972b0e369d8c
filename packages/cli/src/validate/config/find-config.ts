import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { UsageError } from '../../io/usage-error.ts'

const names = ['cookie-charter.config.json', 'cookie-charter.config.mjs'] as const

/** The configuration that a call names, or the one found by name from the working directory upwards; absolute. */
export function findConfig(cwd: string, named: string | undefined): string | undefined {
  if (named !== undefined) {
    const path = resolve(cwd, named)
    if (existsSync(path)) return path
    throw new UsageError(
      `The configuration ${named} cannot be read: there is no such file.`,
      'Check the path.',
    )
  }
  for (let folder = cwd; ; folder = dirname(folder)) {
    const found = names.map((name) => join(folder, name)).find((path) => existsSync(path))
    if (found !== undefined) return found
    if (folder === dirname(folder)) return undefined
  }
}
