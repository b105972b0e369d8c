import { defineCommand } from '../command.ts'
import { dayFlag, rootFlag } from '../input/flags.ts'
import { loadDeclaration, lockPathOf, onlyFile } from '../input/load-declaration.ts'
import { dayOf } from '../io/today.ts'
import { UsageError } from '../io/usage-error.ts'

export default defineCommand({
  summary: 'Writes the lock beside the declaration: slots, generations, and why people must be asked again.',
  usage: '[file] [--check | --resolve | --new-lineage] [--on DAY]',
  flags: {
    check: { type: 'boolean', help: 'write nothing; exit 1 if the lock is missing or stale' },
    resolve: { type: 'boolean', help: 'settle a lock that git could not merge' },
    'new-lineage': { type: 'boolean', help: 'start anew: every visitor is asked again' },
    on: dayFlag('the day of a new generation (default: today, UTC)'),
    root: rootFlag,
  },
  async run({ positionals, flags, io }) {
    const modes = (['check', 'resolve', 'new-lineage'] as const).filter((mode) => flags[mode])
    if (modes.length > 1)
      throw new UsageError(`--${modes[0]} and --${modes[1]} exclude each other.`, 'Give one of them.')
    const on = dayOf(flags.on, 'on')
    const loaded = await loadDeclaration(io, onlyFile(positionals), { root: flags.root })
    const job = { io, declaration: loaded.declaration, path: lockPathOf(loaded.path), on }
    if (flags.check) return (await import('../lock/check.ts')).check(job)
    if (flags.resolve) return (await import('../lock/resolve.ts')).resolveConflict(job)
    if (flags['new-lineage']) return (await import('../lock/new-lineage.ts')).newLineage(job)
    return (await import('../lock/write.ts')).write(job)
  },
})
