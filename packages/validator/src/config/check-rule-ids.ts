import { structuralRules } from '../explain/structural-rules.ts'
import { childPointer } from '../pointer.ts'
import type { Config, Problem } from './config-types.ts'
import { didYouMean, quoted } from './expected.ts'

/** Rule ids of a configuration (or of `--rule`) that no rule has, given the ids of all rules, plugins' included. */
export function checkRuleIds(rules: NonNullable<Config['rules']>, known: Iterable<string>): Problem[] {
  const ids = new Set(known)
  const structural = new Set(structuralRules.map(({ id }) => id))
  return Object.keys(rules)
    .filter((id) => !ids.has(id))
    .map((id) => ({
      pointer: childPointer('/rules', id),
      message: structural.has(id)
        ? `${quoted(id)} is no rule but a fault of the file itself: it is always an error.`
        : `There is no rule ${quoted(id)}.${didYouMean(id, ids)}`,
    }))
}
