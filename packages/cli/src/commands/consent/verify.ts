import { defineCommand } from '../../command.ts'
import { declarationFlag, rootFlag } from '../../input/flags.ts'
import { loadDeclaration, lockPathOf, onlyFile } from '../../input/load-declaration.ts'
import { readText } from '../../input/read-text.ts'
import { UsageError } from '../../io/usage-error.ts'

export default defineCommand({
  summary: 'Holds a consent receipt against the lock and its git history.',
  usage: 'RECEIPT',
  flags: { declaration: declarationFlag, root: rootFlag },
  async run({ positionals, flags, io }) {
    const file = onlyFile(positionals)
    if (file === undefined)
      throw new UsageError('The receipt is missing.', 'Write cookie-charter consent verify receipt.json.')
    const { parseReceipt, verifyReceipt } = await import('@cookie-charter/consent/receipt')
    const receipt = parseReceipt(await readText(io, file))
    if (!receipt.ok)
      throw new UsageError(
        `${file} is no receipt. ${receipt.error.message}`,
        'A receipt is made by createReceipt.',
      )
    const { locksOf } = await import('../../input/lock-history.ts')
    const { path } = await loadDeclaration(io, flags.declaration, { root: flags.root })
    const verdict = verifyReceipt(receipt.value, await locksOf(io, lockPathOf(path)))
    const { toSafeJson } = await import('@cookie-charter/validator/reporters')
    io.out(toSafeJson(verdict))
    return exitCodes[verdict.verdict]
  },
})

const exitCodes = { verified: 0, refuted: 1, unknown: 3 } as const
