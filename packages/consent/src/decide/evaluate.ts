import { dayNumber } from '../native/day.ts'
import { answerOf } from '../native/slots.ts'
import { unitStates } from '../native/unit-states.ts'
import type { ConsentPolicy, UnitId } from '../policy/policy.ts'
import type { Decision, ReasonCode, Signals } from './decision.ts'
import { ageReasons, coverReason, defiesSignal, stringReason } from './rules.ts'

/** Reasons for which a unit is denied; for the others it is undecided. */
const DENYING: (ReasonCode | undefined)[] = ['gpc', 'regime-opt-in', 'denial-lapsed']

/**
 * What a consent string, or none, allows under a policy now, and what to ask the visitor. Never throws on a string, and
 * believes all of it or nothing. Only opt-in units are asked about.
 */
export function evaluateConsent<const P extends ConsentPolicy>(
  policy: P,
  text: string | undefined,
  signals: Signals,
): Decision<UnitId<P>>
export function evaluateConsent(policy: ConsentPolicy, text = '', { now, gpc }: Signals): Decision {
  const today = dayNumber(now)
  const overall = stringReason(policy, text)
  const full = overall && overall !== 'generation'
  const aged = full ? [] : ageReasons(policy.lifetime, text, today)
  const askFor: string[] = []
  const reasons: Decision['reasons'] = overall ? [{ code: overall }] : []
  const units = unitStates(policy, (unit) => {
    const { id, consent, sells } = unit
    if (!consent) return 2
    const state = full ? 1 : answerOf(policy, text, unit)
    let code: ReasonCode | undefined
    if (!full) code = (overall ? undefined : coverReason(text, unit, state)) ?? aged[state]
    if (gpc && policy.gpc && sells && (full || code || !defiesSignal(text, state))) code = 'gpc'
    if ((code ? code !== 'gpc' : full) && consent === 1) askFor.push(id)
    if (!code) return state
    reasons.push({ code, unit: id })
    return DENYING.includes(code) ? 0 : 1
  })
  return { units, ask: askFor[0] === undefined ? 'none' : full ? 'full' : 'delta', askFor, reasons }
}
