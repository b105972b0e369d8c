import { defineCommand } from '../command.ts'
import { validateFlags } from '../validate/flags.ts'

export default defineCommand({
  summary: 'Checks declarations: their form, their composition, what browsers do, what regulators say.',
  usage: '[files, folders or globs…]',
  flags: validateFlags,
  async run({ positionals, flags, io, version }) {
    const { loadValidate } = await import('../validate/load-validate.ts')
    const { validate } = await loadValidate()
    return validate({ words: positionals, flags, io, version })
  },
})
