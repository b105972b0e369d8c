import type { Command, ExitCode } from './command.ts'
import { commandHelp, overview } from './help.ts'
import { UnresolvedError } from './input/unresolved-error.ts'
import type { Io } from './io/io.ts'
import { UsageError } from './io/usage-error.ts'
import { parseWords } from './parse-words.ts'

/** A command that is loaded when used. */
export interface CommandEntry {
  name: string
  summary: string
  load(): Promise<Command>
}

/**
 * Runs one call of the command.
 *
 * @param argv the words after `cookie-charter`
 * @param commands those that there are
 * @returns the exit code; never throws for anything a caller can do wrong
 */
export async function main(
  argv: readonly string[],
  io: Io,
  version: string,
  commands: readonly CommandEntry[],
): Promise<ExitCode> {
  const debug = argv.includes('--debug')
  try {
    return await dispatch(
      argv.filter((word) => word !== '--debug'),
      io,
      version,
      commands,
    )
  } catch (error) {
    if (error instanceof UnresolvedError) {
      const { printRefusal } = await import('./output/print-refusal.ts')
      return printRefusal(io, error, version)
    }
    io.err(describe(error, debug))
    return 2
  }
}

async function dispatch(
  argv: readonly string[],
  io: Io,
  version: string,
  commands: readonly CommandEntry[],
): Promise<ExitCode> {
  const [first, ...others] = argv
  if (first === 'help' && others.length > 0) return dispatch([...others, '--help'], io, version, commands)
  if (first === undefined) {
    io.err(overview(commands))
    return 2
  }
  if (first === '--help' || first === '-h' || first === 'help') {
    io.out(overview(commands))
    return 0
  }
  if (first === '--version' || first === '-v') {
    io.out(`${version}\n`)
    return 0
  }
  const entry = findCommand(argv, commands)
  if (!entry) return unknownCommand(argv, commands)
  const command = await entry.load()
  const rest = argv.slice(entry.name.split(' ').length)
  if (rest.includes('--help') || rest.includes('-h')) {
    io.out(commandHelp(entry.name, command))
    return 0
  }
  const { flags, positionals } = await parseWords(entry.name, command, rest)
  return command.run({ positionals, flags, io, version })
}

function findCommand(argv: readonly string[], commands: readonly CommandEntry[]) {
  const two = argv.slice(0, 2).join(' ')
  return commands.find(({ name }) => name === two) ?? commands.find(({ name }) => name === argv[0])
}

async function unknownCommand(argv: readonly string[], commands: readonly CommandEntry[]): Promise<never> {
  const group = commands.filter(({ name }) => name.startsWith(`${argv[0]} `)).map(({ name }) => name)
  if (group.length > 0)
    throw new UsageError(
      `cookie-charter ${argv[0]} needs to know what to do.`,
      `Say one of: ${group.join(', ')}.`,
    )
  const { nearest } = await import('@cookie-charter/validator/nearest')
  const near = nearest(
    argv[0] ?? '',
    commands.map(({ name }) => name),
  )
  throw new UsageError(
    `There is no command ${JSON.stringify(argv[0])}.`,
    near ? `Did you mean ${near}?` : 'cookie-charter --help lists the commands.',
  )
}

function describe(error: unknown, debug: boolean): string {
  if (debug && error instanceof Error) return `${error.stack}\n`
  if (error instanceof UsageError) return `${error.message}\n${error.advice}\n`
  const message = error instanceof Error ? error.message : String(error)
  return `${message.split('\n')[0]}\nRun it again with --debug to see where.\n`
}
