import { parseArgs } from 'node:util'
import type { Command, Flag, FlagValues } from './command.ts'
import { UsageError } from './io/usage-error.ts'

type Flags = { [name: string]: Flag }

/** A call's words, taken apart. */
export interface ParsedWords {
  flags: FlagValues<Flags>
  positionals: string[]
}

/** Takes the words after a command's name apart; refuses a flag that it does not have. */
export async function parseWords(
  name: string,
  command: Command,
  words: readonly string[],
): Promise<ParsedWords> {
  try {
    const args = withValues(words, command.flags)
    const { values, positionals } = parseArgs({ args, options: command.flags, allowPositionals: true })
    return { flags: values as FlagValues<Flags>, positionals }
  } catch (error) {
    const [sentence = ''] = (error as Error).message.split(/\. |\n/)
    throw await refusal(sentence.replace(/\.$/, ''), name, command.flags)
  }
}

async function refusal(sentence: string, name: string, flags: Flags): Promise<UsageError> {
  const [, bare] = /^Option '(--[\w-]+).*' argument (?:missing|is ambiguous)$/.exec(sentence) ?? []
  if (bare !== undefined) return new UsageError(`${bare} needs a value.`, `Write ${bare}=VALUE.`)
  const { nearest } = await import('@cookie-charter/validator/nearest')
  const unknown = /^Unknown option '--(.*)'$/.exec(sentence)?.[1]
  const near = unknown === undefined ? undefined : nearest(unknown, Object.keys(flags))
  return new UsageError(
    `${sentence}.`,
    near === undefined ? `cookie-charter ${name} --help lists its flags.` : `Did you mean --${near}?`,
  )
}

/** Gives flags whose value may be left out the one that they stand for: parseArgs knows no such flags. */
function withValues(words: readonly string[], flags: Flags): string[] {
  const given: string[] = []
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    if (word === '--') return [...given, ...words.slice(index)]
    const alone = word.startsWith('--') ? flags[word.slice(2)]?.alone : undefined
    const next = words[index + 1]
    if (!alone) given.push(word)
    else if (next !== undefined && !next.startsWith('-') && alone.takes(next)) {
      given.push(`${word}=${next}`)
      index++
    } else given.push(`${word}=${alone.means}`)
  }
  return given
}
