import { defineCommand } from '../command.ts'
import { UsageError } from '../io/usage-error.ts'

export default defineCommand({
  summary: 'Says what a rule checks, why, who says so, with a bad and a good example.',
  usage: '<rule> | --list',
  flags: {
    list: { type: 'boolean', help: 'all rules, those of plugins too' },
    format: { type: 'string', value: 'json', help: 'print data instead of text' },
    config: {
      type: 'string',
      value: 'FILE',
      help: 'the configuration with plugins (default: found by name, from here upwards)',
    },
  },
  async run({ positionals, flags, io }) {
    const [id, ...others] = positionals
    if ((id === undefined) !== (flags.list === true) || others.length > 0)
      throw new UsageError(
        'One rule is expected, or --list.',
        'Write cookie-charter explain tech/samesite-none-secure.',
      )
    if (flags.format !== undefined && flags.format !== 'json' && flags.format !== 'text')
      throw new UsageError(
        `There is no format ${JSON.stringify(flags.format)} here.`,
        'Write --format json, or leave it out.',
      )
    const isJson = flags.format === 'json'
    const { explain, list } = await import('../validate/explain.ts')
    io.out(
      id === undefined ? await list(io, isJson, flags.config) : await explain(io, id, isJson, flags.config),
    )
    return 0
  },
})
