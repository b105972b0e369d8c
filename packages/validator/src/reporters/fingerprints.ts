import type { Finding } from '@cookie-charter/schema'
import { stableHash } from './stable-hash.ts'

/**
 * One fingerprint for each finding, in order: unique in the report, and the same as long as rule, file and pointer
 * are, wherever the lines move. A second finding of a rule at the same pointer is told apart by its number.
 */
export function fingerprints(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>()
  return findings.map(({ rule, file, pointer }) => {
    const key = JSON.stringify([rule, file, pointer])
    const number = seen.get(key) ?? 0
    seen.set(key, number + 1)
    return stableHash(number === 0 ? key : `${key}#${number}`)
  })
}
