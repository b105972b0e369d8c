import { defineCommand } from '../command.ts'
import { rootFlag } from '../input/flags.ts'
import { loadDeclaration, onlyFile } from '../input/load-declaration.ts'

export default defineCommand({
  summary: 'Prints the composed declaration as JSON, with every default filled in.',
  usage: '[file] [--origins]',
  flags: {
    origins: { type: 'boolean', help: 'add where each value came from, by JSON pointer' },
    root: rootFlag,
  },
  async run({ positionals, flags, io }) {
    const loaded = await loadDeclaration(io, onlyFile(positionals), { root: flags.root })
    const printed = flags.origins ? { ...loaded.declaration, origins: loaded.origins() } : loaded.declaration
    const { toSafeJson } = await import('@cookie-charter/validator/reporters')
    io.out(toSafeJson(printed))
    return 0
  },
})
