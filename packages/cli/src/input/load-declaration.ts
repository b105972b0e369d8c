import { accessSync, constants, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { ResolvedDeclaration } from '@cookie-charter/schema'
import { declarationIn, declarationNames, findDeclaration } from '../io/find-declaration.ts'
import type { Io } from '../io/io.ts'
import { UsageError } from '../io/usage-error.ts'
import { displayPath } from './display-path.ts'
import { rootOption } from './root-option.ts'
import { UnresolvedError } from './unresolved-error.ts'

export interface LoadedDeclaration {
  /** Absolute path; for standard input the place where a declaration would stand. */
  path: string
  /** The path as messages print it. */
  file: string
  declaration: ResolvedDeclaration
  /** Where each value came from, by JSON pointer. */
  origins(): { [pointer: string]: { file: string; line: number; column: number } }
}

/** Reads, composes and resolves the declaration that a call names, or the one found by name. */
export async function loadDeclaration(
  io: Io,
  named: string | undefined,
  options: { root?: string | undefined } = {},
): Promise<LoadedDeclaration> {
  const path = named === '-' ? resolve(io.cwd, 'cookie-charter.yaml') : locate(io, named)
  const file = named === '-' ? '-' : displayPath(io.cwd, path)
  const text = named === '-' ? await io.stdin() : undefined
  if (text === undefined) refuseUnreadable(path, file)
  const { resolveDeclaration } = await import('@cookie-charter/validator')
  const result = await resolveDeclaration(
    { path, ...(text !== undefined && { text }) },
    { file, ...rootOption(io, options.root) },
  )
  if (!result.ok) throw new UnresolvedError(result.report, new Map(text === undefined ? [] : [[file, text]]))
  return { path, file, declaration: result.declaration, origins: () => result.origins() }
}

/** The only file that a command was given, if any; a second one is a mistake. */
export function onlyFile(positionals: readonly string[]): string | undefined {
  if (positionals.length > 1)
    throw new UsageError(
      `One file is expected, not ${positionals.length}.`,
      'Call the command once for each file.',
    )
  return positionals[0]
}

function locate(io: Io, named: string | undefined): string {
  if (named === undefined) return findDeclaration(io.cwd)
  const path = resolve(io.cwd, named)
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) throw new UsageError(`${named} cannot be read: there is no such file.`, 'Check the path.')
  if (!stats.isDirectory()) return path
  const inside = declarationIn(path)
  if (inside === undefined)
    throw new UsageError(
      `There is no declaration in ${named}.`,
      `It would be called ${declarationNames.join(' or ')}.`,
    )
  return inside
}

function refuseUnreadable(path: string, file: string): void {
  try {
    accessSync(path, constants.R_OK)
  } catch {
    throw new UsageError(`${file} cannot be read: permission denied.`, 'Check its permissions.')
  }
}

/** The lock's place: beside its declaration. */
export function lockPathOf(declarationPath: string): string {
  return resolve(dirname(declarationPath), 'cookie-charter.lock.json')
}
