import type { ConsentPolicy, UnitId } from '../policy/policy.ts'
import type { Decision, Signals } from './decision.ts'
import { evaluateConsent } from './evaluate.ts'

/** A decision that can be asked about one unit at a time. */
export interface Consent<Id extends string = string> {
  readonly decision: Decision<Id>
  /** Whether the unit's items may be stored: granted, or not objected to where no yes is needed first. */
  allows(unit: Id): boolean
}

/**
 * The decision for a consent string, or for none, as a typed question: `createConsent(policy, text).allows('statistics')`.
 * `now` is today unless given.
 */
export function createConsent<const P extends ConsentPolicy>(
  policy: P,
  text: string | undefined,
  signals: Partial<Signals> = {},
): Consent<UnitId<P>> {
  const decision = evaluateConsent(policy, text, { now: new Date(), ...signals })
  const objectable = new Set<string>()
  for (const { id, consent } of policy.units) if (consent > 1) objectable.add(id)
  return {
    decision,
    allows: (unit) => {
      const state = decision.units[unit]
      return state === 'granted' || (state === 'undecided' && objectable.has(unit))
    },
  }
}
