import { defineCommand } from '../command.ts'
import { validateFlags } from '../validate/flags.ts'

export default defineCommand({
  summary: 'Checks declarations: their form, their composition, what browsers do, what regulators say.',
  usage: '[files, folders or globs…]',
  flags: validateFlags,
  async run({ positionals, flags, io, version }) {
    const { validate } = await import('../validate/validate.ts')
    return validate({ words: positionals, flags, io, version })
  },
})
