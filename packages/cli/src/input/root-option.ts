import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Io } from '../io/io.ts'
import { UsageError } from '../io/usage-error.ts'

/** The validator's option for a call's `--root`. */
export function rootOption(io: Io, named: string | undefined): { root?: string } {
  if (named === undefined) return {}
  const root = resolve(io.cwd, named)
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory()) return { root }
  throw new UsageError(
    `--root ${JSON.stringify(named)} is no folder.`,
    'Name the folder that bases may not leave.',
  )
}
