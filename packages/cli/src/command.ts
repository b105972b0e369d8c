import type { Io } from './io/io.ts'

/** One flag of a command: how it is parsed, and what help says of it. */
export interface Flag {
  type: 'string' | 'boolean'
  short?: string
  multiple?: boolean
  /** The name of the value in help, for example FILE. */
  value?: string
  /** Where the value may be left out: what the flag means alone, and whether the next word is its value. */
  alone?: { means: string; takes(next: string): boolean }
  help: string
}

/** Flag values as parsed: a string, a switch, or a list where the flag may be repeated. */
export type FlagValues<F extends { [name: string]: Flag }> = {
  [K in keyof F]?: F[K] extends { multiple: true }
    ? string[]
    : F[K] extends { type: 'boolean' }
      ? boolean
      : string
}

/** 0 nothing wrong · 1 errors found, stale or different · 2 usage or unreadable input · 3 could not decide. */
export type ExitCode = 0 | 1 | 2 | 3

/** A command is one literal in its own file: what it says of itself, and what it does. */
export interface Command<F extends { [name: string]: Flag } = { [name: string]: Flag }> {
  summary: string
  /** What follows the command's name in the usage line. */
  usage: string
  flags: F
  run(call: { positionals: string[]; flags: FlagValues<F>; io: Io; version: string }): Promise<ExitCode>
}

/** Gives a command its types and returns it unchanged. */
export function defineCommand<const F extends { [name: string]: Flag }>(command: Command<F>): Command<F> {
  return command
}
