import type { AnyConsentString } from '@cookie-charter/consent/sniff'
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
    const { decodeAnyConsentString, identifyConsentString } = await import('@cookie-charter/consent/sniff')
    const kind = identifyConsentString(text)
    const policy = kind === 'native' ? await policyIfPresent(io, flags) : undefined
    const result = decodeAnyConsentString(text, policy)
    const printed = result.ok
      ? { format: result.value.format, value: plainValue(result.value), warnings: result.warnings }
      : { format: kind ?? null, error: result.error }
    if (format === 'json') {
      const { toSafeJson } = await import('@cookie-charter/validator/reporters')
      io.out(toSafeJson(printed))
    } else {
      const { consentTable } = await import('../../output/consent-table.ts')
      io.out(consentTable(printed))
    }
    return result.ok ? 0 : 1
  },
})

const nativeFields = [
  'generation',
  'kind',
  'source',
  'gpc',
  'regime',
  'locale',
  'decidedOn',
  'units',
] as const

/** The fields of a native string are computed when read, and so are no own properties; other values print as they are. */
function plainValue({ format, value }: AnyConsentString): object {
  if (format !== 'native') return value
  return Object.fromEntries(
    nativeFields.flatMap((field) => (field in value ? [[field, value[field as never]]] : [])),
  )
}
