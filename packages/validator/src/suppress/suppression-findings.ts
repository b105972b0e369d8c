import type { Suppression } from '@cookie-charter/schema'
import { type Composition, placeOf } from '../compose/composition.ts'
import type { Draft } from '../findings/draft.ts'
import type { Facts } from '../rule.ts'
import type { RuleInForce } from '../run/rules-in-force.ts'
import type { SuppressionResult } from './suppress.ts'

const unusedRule = 'quality/suppression-unused'
const expiredRule = 'quality/suppression-expired'

/**
 * The findings about suppressions themselves, in the words of the two rules whose checks cannot see what was
 * suppressed. `facts`: `rule`, `at`, `until`, `reason` of the suppression.
 */
export function suppressionFindings(
  result: Pick<SuppressionResult, 'unused' | 'expired'>,
  suppressions: readonly Suppression[],
  rules: readonly RuleInForce[],
  composition: Composition,
): Draft[] {
  const about = (id: string, indices: readonly number[]) => {
    const inForce = rules.find(({ rule }) => rule.id === id)
    if (!inForce) return []
    return indices.map((index) => draftOf(inForce, suppressions[index]!, index, composition))
  }
  return [...about(unusedRule, result.unused), ...about(expiredRule, result.expired)]
}

function draftOf(
  { rule, severity }: RuleInForce,
  suppression: Suppression,
  index: number,
  composition: Composition,
): Draft {
  const entry = `/suppressions/${index}`
  const pointer = rule.id === expiredRule ? `${entry}/until` : entry
  const { rule: suppressed, at, until, reason } = suppression
  const facts: Facts = { rule: suppressed, at, until, reason }
  const say = (words: string | ((facts: Facts) => string)) =>
    typeof words === 'string' ? words : words(facts)
  return {
    rule: rule.id,
    severity,
    place: placeOf(composition, pointer),
    pointer,
    message: say(rule.message),
    ...(rule.help !== undefined && { help: say(rule.help) }),
    source: rule.source,
    fix: { kind: 'remove', pointer: entry, description: 'Remove the suppression' },
  }
}
