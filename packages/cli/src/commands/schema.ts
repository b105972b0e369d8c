import { defineCommand } from '../command.ts'

export default defineCommand({
  summary: 'Prints the JSON Schema of declarations.',
  usage: '',
  flags: {},
  async run({ io }) {
    const { declarationSchema } = await import('@cookie-charter/schema')
    io.out(`${JSON.stringify(declarationSchema, null, 2)}\n`)
    return 0
  },
})
