import type { Io } from '../io/io.ts'
import { UsageError } from '../io/usage-error.ts'

/** The one word that a command takes, `-` for standard input; undefined where it was left out. */
export async function oneWord(
  io: Io,
  positionals: readonly string[],
  name: string,
): Promise<string | undefined> {
  if (positionals.length > 1)
    throw new UsageError(`One ${name} is expected, not ${positionals.length}.`, 'Quote it if it has spaces.')
  return positionals[0] === '-' ? (await io.stdin()).trim() : positionals[0]
}
