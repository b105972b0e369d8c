import type { ExitCode } from '../../command.ts'
import type { Totals } from '../store/totals.ts'

/**
 * 2 for what cannot be looked at, 1 for errors and for more warnings than allowed, else 0.
 *
 * @param maxWarnings undefined for any number
 * @param hasProblems whether something that was asked for is not there
 */
export function exitCodeOf(totals: Totals, maxWarnings: number | undefined, hasProblems: boolean): ExitCode {
  if (totals.unusable || hasProblems) return 2
  const tooMany = maxWarnings !== undefined && totals.allWarnings > maxWarnings
  return totals.summary.errors > 0 || tooMany ? 1 : 0
}
