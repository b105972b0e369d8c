import { isFaulty } from '../native/fault.ts'
import { dayOf, generationOf, gpcOf, regimeOf, sourceOf } from '../native/fields.ts'
import { lineageOf } from '../native/slots.ts'
import type { StateCode } from '../native/words.ts'
import type { ConsentPolicy, PolicyUnit } from '../policy/policy.ts'
import type { ReasonCode } from './decision.ts'
import { dayAfter } from './expiry.ts'

/** Rules 1 to 3: why nothing in a string can be relied on, or that it is newer and kept; undefined for one of ours. */
export function stringReason(policy: ConsentPolicy, text: string | undefined): ReasonCode | undefined {
  if (!text) return 'missing'
  if (isFaulty(text)) return 'malformed'
  return lineageOf(policy, text)
}

/**
 * Rules 4 and 6: a grant for less than the unit covers now; a unit that is newer than the string, or was left undecided.
 * What could be left undecided under opt-out is denied under opt-in. A refusal stays.
 */
export function coverReason(text: string, unit: PolicyUnit, state: StateCode): ReasonCode | undefined {
  const generation = generationOf(text)
  if (state !== 1) return state && generation < unit.materialSince ? 'unit-widened' : undefined
  if (generation < unit.since) return 'unit-new'
  // 2 is the regime `opt-out`.
  return regimeOf(text) === 2 && unit.consent === 1 ? 'regime-opt-in' : 'undecided'
}

/** Rule 5, state by state: a grant lapses after its lifetime; a denial holds, and is asked about again from the end of its own. */
export function ageReasons(
  { granted, denied }: ConsentPolicy['lifetime'],
  text: string,
  today: number,
): (ReasonCode | undefined)[] {
  const day = dayOf(text)
  return [
    today >= dayAfter(day, denied) ? 'denial-lapsed' : undefined,
    undefined,
    today <= dayAfter(day, granted) ? undefined : 'grant-lapsed',
  ]
}

/** Rule 7: whether a grant was given with Global Privacy Control in view, and not by it. */
export function defiesSignal(text: string, state: StateCode): boolean {
  // 3 is the source `gpc`.
  return state > 1 && gpcOf(text) && sourceOf(text) !== 3
}
