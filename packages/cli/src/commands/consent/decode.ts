import { defineCommand } from '../../command.ts'
import { consentFlags, policyIfPresent } from '../../input/load-policy.ts'
import { oneWord } from '../../input/one-word.ts'
import { UsageError } from '../../io/usage-error.ts'

export default defineCommand({
  summary: 'Reads any consent string: our own, TCF, GPP, Additional Consent, US Privacy.',
  usage: 'STRING [--format json]',
  flags: {
    format: { type: 'string', value: 'json|table', help: 'default: a table on a terminal, else json' },
    ...consentFlags,
  },
  async run({ positionals, flags, io }) {
    const text = await oneWord(io, positionals, 'string')
    if (text === undefined)
      throw new UsageError('The consent string is missing.', 'Write cookie-charter consent decode STRING.')
    const format = flags.format ?? (io.outIsTerminal ? 'table' : 'json')
    if (format !== 'json' && format !== 'table')
      throw new UsageError(`--format ${JSON.stringify(format)} is not known.`, 'Say json or table.')
    const { identifyConsentString } = await import('@cookie-charter/consent/sniff')
    const { readAny, readNative } = await import('../../input/read-consent-string.ts')
    const printed =
      identifyConsentString(text) === 'native'
        ? readNative(text, await policyIfPresent(io, flags))
        : readAny(text)
    if (format === 'json') {
      const { toSafeJson } = await import('@cookie-charter/validator/reporters')
      io.out(toSafeJson(printed))
    } else {
      const { consentTable } = await import('../../output/consent-table.ts')
      io.out(consentTable(printed))
    }
    return 'error' in printed ? 1 : 0
  },
})
