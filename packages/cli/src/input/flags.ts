import type { Flag } from '../command.ts'

/** Flags that several commands take in the same words. */
export const rootFlag = {
  type: 'string',
  value: 'DIR',
  help: 'extends may not leave this folder (default: the git work tree)',
} as const satisfies Flag

export const declarationFlag = {
  type: 'string',
  value: 'FILE',
  help: 'the declaration (default: found by name)',
} as const satisfies Flag

export const localeFlag = {
  type: 'string',
  value: 'TAG',
  help: 'the language (default: the first of the declaration’s locales)',
} as const satisfies Flag

export const outFlag = {
  type: 'string',
  value: 'FILE',
  help: 'write here instead of to standard output',
} as const satisfies Flag

export const checkFlag = {
  type: 'boolean',
  help: 'write nothing; exit 1 with the difference if the file is stale',
} as const satisfies Flag

/** The day flag, by default today in UTC. */
export function dayFlag(help: string): Flag & { type: 'string' } {
  return { type: 'string', value: 'YYYY-MM-DD', help }
}
