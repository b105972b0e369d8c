import { dayNumber } from '../native/day.ts'
import type { ConsentPolicy, UnitId } from '../policy/policy.ts'
import type { Decision, Signals } from './decision.ts'
import { aged, answered, reliable, signalled, type Verdict } from './rules.ts'

/**
 * What a consent string, or none, allows under a policy now, and what to ask the visitor. Never throws on a string, and
 * believes all of it or nothing. Only opt-in units are asked about.
 */
export function evaluateConsent<const P extends ConsentPolicy>(
  policy: P,
  text: string | undefined,
  signals: Signals,
): Decision<UnitId<P>>
export function evaluateConsent(
  policy: ConsentPolicy,
  text: string | undefined,
  { now, gpc }: Signals,
): Decision {
  const basis = reliable(policy, text, dayNumber(now))
  const full = typeof basis === 'string'
  const decision: Decision = { units: Object.create(null), ask: 'none', askFor: [], reasons: [] }
  if (full) decision.reasons.push({ code: basis })
  else if (basis.lineage === 'newer') decision.reasons.push({ code: 'generation-newer' })

  for (const unit of policy.units) {
    const { id } = unit
    let verdict: Verdict = { state: 'granted' }
    if (unit.consent !== 'exempt') {
      verdict = full ? { state: 'undecided', ask: true } : aged(basis, answered(basis, unit))
      if (gpc && policy.gpc) verdict = signalled(full ? undefined : basis.header, unit, verdict)
    }
    const { state, ask, code } = verdict
    decision.units[id] = state
    if (ask && unit.consent === 'opt-in') decision.askFor.push(id)
    if (code) decision.reasons.push({ code, unit: id })
  }
  if (decision.askFor.length > 0) decision.ask = full ? 'full' : 'delta'
  return decision
}
