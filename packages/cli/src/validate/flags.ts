import type { Flag, FlagValues } from '../command.ts'
import { dayFlag, rootFlag } from '../input/flags.ts'

/** The flags of validate. */
export const validateFlags = {
  format: {
    type: 'string',
    multiple: true,
    value: 'NAME[=FILE]',
    help: 'pretty, compact, json, github, gitlab, sarif, junit, checkstyle or markdown; repeatable',
  },
  'max-warnings': { type: 'string', value: 'N', help: 'exit 1 if there are more warnings' },
  rule: {
    type: 'string',
    multiple: true,
    value: 'ID=LEVEL',
    help: 'off, info, warning or error for a rule; repeatable',
  },
  profile: {
    type: 'string',
    multiple: true,
    value: 'NAME',
    help: 'rule profiles instead of the declaration’s jurisdictions: fr,uk; repeatable',
  },
  locked: { type: 'boolean', help: 'the lock must be there and up to date' },
  baseline: {
    type: 'string',
    value: 'FILE',
    help: 'leave out the findings that this file knows; what is mended leaves it',
  },
  'update-baseline': { type: 'boolean', help: 'write all present findings into the baseline' },
  fix: { type: 'boolean', help: 'mend what can be mended, in place' },
  'dry-run': { type: 'boolean', help: 'with --fix: print the difference, write nothing' },
  cache: {
    type: 'string',
    value: 'FILE',
    // A word after it is its file only if it can be nothing else: `--cache portals` checks portals.
    alone: { means: '', takes: (next) => /cache[^/]*$/i.test(next) && !/\.ya?ml$/i.test(next) },
    help: 'keep results, and check only what has changed since',
  },
  watch: { type: 'boolean', help: 'check again whenever a file changes' },
  shard: {
    type: 'string',
    value: 'I/N',
    help: 'only the I-th of N parts of the files, for several machines',
  },
  today: dayFlag('the day to check on (default: today, UTC)'),
  root: rootFlag,
  config: {
    type: 'string',
    value: 'FILE',
    help: 'the configuration (default: cookie-charter.config.json or .mjs, from here upwards)',
  },
  'stdin-filename': { type: 'string', value: 'FILE', help: 'where standard input (-) would stand' },
  quiet: { type: 'boolean', help: 'errors only' },
  stats: { type: 'boolean', help: 'counts and times, on standard error' },
} as const satisfies { [name: string]: Flag }

export type ValidateFlags = FlagValues<typeof validateFlags>
