import { answerOf, type Lineage, lineageOf } from '../native/decode.ts'
import { decodeNativeHeader, type NativeHeader } from '../native/header.ts'
import type { UnitState } from '../native/words.ts'
import type { ConsentPolicy, PolicyUnit } from '../policy/policy.ts'
import type { ReasonCode } from './decision.ts'
import { dayAfter } from './expiry.ts'

/** A string that can be relied on, with what every rule needs to know. */
export interface Basis {
  policy: ConsentPolicy
  text: string
  header: NativeHeader
  lineage: Lineage
  /** Today, in days since 2020-01-01. */
  today: number
}

/** What a rule says of a unit: its state, whether to ask about it, and why. Undefined: the rule has nothing to say. */
export interface Verdict {
  state: UnitState
  ask?: boolean
  code?: ReasonCode
}

/** Rules 1 to 3: what can be relied on, or why nothing can. A newer generation is kept. */
export function reliable(policy: ConsentPolicy, text: string | undefined, today: number): Basis | ReasonCode {
  if (!text) return 'missing'
  const result = decodeNativeHeader(text)
  if (!result.ok) return 'malformed'
  const header = result.value
  const lineage = lineageOf(policy, header)
  return lineage === 'foreign' ? 'fingerprint' : { policy, text, header, lineage, today }
}

/** What the string says of a unit; rule 4 where the unit is newer than its generation, or what it covers is. */
export function answered({ policy, text, header, lineage }: Basis, unit: PolicyUnit): Verdict {
  const state = answerOf(policy, text, header, unit)
  if (state === 'denied') return { state }
  if (state === 'granted') {
    return header.generation < unit.materialSince
      ? { state: 'undecided', ask: true, code: 'unit-widened' }
      : { state }
  }
  // Rule 2: a newer generation is not asked about, and what came after it cannot be known.
  if (lineage === 'newer') return { state }
  return header.generation < unit.since ? { state, ask: true, code: 'unit-new' } : undecided(header, unit)
}

/** Rule 6: what could be left undecided under opt-out is denied under opt-in. Otherwise undecided, and asked. */
function undecided(header: NativeHeader, unit: PolicyUnit): Verdict {
  return header.regime === 'opt-out' && unit.consent === 'opt-in'
    ? { state: 'denied', ask: true, code: 'regime-opt-in' }
    : { state: 'undecided', ask: true, code: 'undecided' }
}

/** Rule 5: a grant lapses after its lifetime; a denial holds, and is asked about again from the end of its own. */
export function aged({ policy: { lifetime }, header, today }: Basis, verdict: Verdict): Verdict {
  const { state, ask } = verdict
  if (state === 'granted' && !(today <= dayAfter(header.day, lifetime.granted)))
    return { state: 'undecided', ask: true, code: 'grant-lapsed' }
  if (state === 'denied' && !ask && today >= dayAfter(header.day, lifetime.denied))
    return { state, ask: true, code: 'denial-lapsed' }
  return verdict
}

/** Rule 7: under Global Privacy Control what sells or shares is denied, unless it was granted with the signal in view. */
export function signalled(header: NativeHeader | undefined, unit: PolicyUnit, verdict: Verdict): Verdict {
  const explicit = verdict.state === 'granted' && header?.gpc && header.source !== 'gpc'
  return !unit.sells || explicit ? verdict : { state: 'denied', code: 'gpc' }
}
