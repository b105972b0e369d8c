import { defineCommand } from '../command.ts'
import { UsageError } from '../io/usage-error.ts'

export default defineCommand({
  summary: 'Prints the JSON Schema of declarations.',
  usage: '',
  flags: {},
  async run({ io, positionals }) {
    if (positionals.length > 0) throw new UsageError('The schema command takes no file.', 'Call it alone.')
    const { declarationSchema } = await import('@cookie-charter/schema')
    io.out(`${JSON.stringify(declarationSchema, null, 2)}\n`)
    return 0
  },
})
