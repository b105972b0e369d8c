import type { RuleMetadata } from './reporter.ts'
import { sourceLine } from './source-line.ts'

/** SARIF's levels (3.27.10) for our severities. */
export const sarifLevels = { error: 'error', warning: 'warning', info: 'note' } as const

/** A rule as SARIF's reportingDescriptor (3.49); where nothing is known but the id, that alone. */
export function sarifRule(id: string, rule: RuleMetadata | undefined): object {
  if (rule === undefined) return { id }
  const { severity, summary, why, source, url } = rule
  const help = source === undefined ? why : `${why} Source: ${sourceLine(source)}.`
  const helpUri = url ?? source?.url
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: { text: help },
    ...(helpUri === undefined ? {} : { helpUri }),
    defaultConfiguration: {
      enabled: severity !== 'off',
      level: severity === 'off' ? 'none' : sarifLevels[severity],
    },
    properties: { tags: ['cookies', id.split('/', 1)[0]], ...(source === undefined ? {} : { source }) },
  }
}
