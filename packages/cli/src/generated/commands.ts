// Generated from packages/cli/src/commands by `npm run generate`. Do not edit.
import type { Command } from '../command.ts'

export const commands: readonly { name: string; summary: string; load: () => Promise<Command> }[] = [
  {
    name: 'consent encode',
    summary: "Prints the consent string of a choice.",
    load: () => import('../commands/consent/encode.ts').then((module) => module.default as unknown as Command),
  },
  {
    name: 'lock',
    summary: "Writes the lock beside the declaration: slots, generations, and why people must be asked again.",
    load: () => import('../commands/lock.ts').then((module) => module.default as unknown as Command),
  },
  {
    name: 'resolve',
    summary: "Prints the composed declaration as JSON, with every default filled in.",
    load: () => import('../commands/resolve.ts').then((module) => module.default as unknown as Command),
  },
  {
    name: 'schema',
    summary: "Prints the JSON Schema of declarations.",
    load: () => import('../commands/schema.ts').then((module) => module.default as unknown as Command),
  },
  {
    name: 'types',
    summary: "Prints a TypeScript module: unions of ids, cookie names as types, the consent policy as a constant.",
    load: () => import('../commands/types.ts').then((module) => module.default as unknown as Command),
  },
  {
    name: 'validate',
    summary: "Checks declarations: their form, their composition, what browsers do, what regulators say.",
    load: () => import('../commands/validate.ts').then((module) => module.default as unknown as Command),
  },
]
