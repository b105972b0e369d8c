import { defineCommand } from '../command.ts'
import { checkFlag, outFlag, rootFlag } from '../input/flags.ts'
import { loadDeclaration, lockPathOf, onlyFile } from '../input/load-declaration.ts'
import { lockIfPresent } from '../input/load-lock.ts'
import { deliver } from '../output/deliver.ts'

export default defineCommand({
  summary:
    'Prints a TypeScript module: unions of ids, cookie names as types, the consent policy as a constant.',
  usage: '[file] [--out FILE] [--check]',
  flags: { out: outFlag, check: checkFlag, root: rootFlag },
  async run({ positionals, flags, io }) {
    const loaded = await loadDeclaration(io, onlyFile(positionals), { root: flags.root })
    const { compilePolicy } = await import('@cookie-charter/consent')
    const { generateTypes } = await import('@cookie-charter/consent/codegen')
    const lock = await lockIfPresent(io, lockPathOf(loaded.path))
    const policy = lock && compilePolicy(loaded.declaration, lock)
    return deliver(io, generateTypes(loaded.declaration, policy), flags)
  },
})
