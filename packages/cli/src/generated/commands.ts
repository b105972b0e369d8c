// Generated from packages/cli/src/commands by `npm run generate`. Do not edit.
import type { Command } from '../command.ts'
import type { CommandEntry } from '../main.ts'

export const commands: readonly CommandEntry[] = [
  {
    name: 'consent decode',
    summary: "Reads any consent string: our own, TCF, GPP, Additional Consent, US Privacy.",
    load: () => import('../commands/consent/decode.ts').then((module) => module.default as unknown as Command),
  },
  {
    name: 'consent encode',
    summary: "Prints the consent string of a choice.",
    load: () => import('../commands/consent/encode.ts').then((module) => module.default as unknown as Command),
  },
  {
    name: 'consent evaluate',
    summary: "Prints the decision as JSON: what holds for each unit, and whom to ask what.",
    load: () => import('../commands/consent/evaluate.ts').then((module) => module.default as unknown as Command),
  },
  {
    name: 'consent verify',
    summary: "Holds a consent receipt against the lock and its git history.",
    load: () => import('../commands/consent/verify.ts').then((module) => module.default as unknown as Command),
  },
  {
    name: 'diff',
    summary: "Classifies every change between two declarations, and says who must be asked again.",
    load: () => import('../commands/diff.ts').then((module) => module.default as unknown as Command),
  },
  {
    name: 'explain',
    summary: "Says what a rule checks, why, who says so, with a bad and a good example.",
    load: () => import('../commands/explain.ts').then((module) => module.default as unknown as Command),
  },
  {
    name: 'lock',
    summary: "Writes the lock beside the declaration: slots, generations, and why people must be asked again.",
    load: () => import('../commands/lock.ts').then((module) => module.default as unknown as Command),
  },
  {
    name: 'render',
    summary: "Renders the policy page or a table of it, as HTML, Markdown or JSON.",
    load: () => import('../commands/render.ts').then((module) => module.default as unknown as Command),
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
