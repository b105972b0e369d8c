import type { ConsentPolicy, UnitId } from '../policy/policy.ts'
import type { Result } from '../result.ts'
import { dayText } from './day.ts'
import { isFaulty } from './fault.ts'
import { dayOf, generationOf, gpcOf, kindOf, localeOf, regimeOf, sourceOf } from './fields.ts'
import { answerOf } from './slots.ts'
import { unitStates } from './unit-states.ts'
import { REGIMES, type Regime, SOURCES, type Source, type UnitState } from './words.ts'

/** A consent string read with its policy. `units` are computed when they are first read. */
export class ConsentRecord<Id extends string = string> {
  declare readonly generation: number
  /** 0 custom, 1 all granted, 2 all optional denied, 3 tri-state. */
  declare readonly kind: 0 | 1 | 2 | 3
  declare readonly source: Source
  /** Whether Global Privacy Control was seen. */
  declare readonly gpc: boolean
  declare readonly regime: Regime
  /** The locale in which the question was put; null when this policy does not know it. */
  declare readonly locale: string | null
  readonly #policy: ConsentPolicy
  readonly #text: string
  #units: { [unit in Id]: UnitState } | undefined

  constructor(policy: ConsentPolicy, text: string) {
    this.generation = generationOf(text)
    this.kind = kindOf(text) as 0 | 1 | 2 | 3
    this.source = SOURCES[sourceOf(text)]!
    this.gpc = gpcOf(text)
    this.regime = REGIMES[regimeOf(text)]!
    this.locale = policy.locales[localeOf(text)] ?? null
    this.#policy = policy
    this.#text = text
  }

  /** The day of the decision, YYYY-MM-DD, UTC. */
  get decidedOn(): string {
    return dayText(dayOf(this.#text))
  }

  /**
   * What was answered for each unit at the time, as this policy names the slots. Exempt units are granted. Whether it still
   * holds, and whether the string is this policy's at all, is for `evaluateConsent` to say.
   */
  get units(): { [unit in Id]: UnitState } {
    this.#units ??= unitStates(this.#policy, (unit) => answerOf(this.#policy, this.#text, unit)) as {
      [unit in Id]: UnitState
    }
    return this.#units
  }
}

/** Reads a consent string of format 1 strictly. The error is `malformed`; `decodeNativeHeader` says more about why. */
export function decodeConsent<const P extends ConsentPolicy>(
  policy: P,
  text: string,
): Result<ConsentRecord<UnitId<P>>>
export function decodeConsent(policy: ConsentPolicy, text: string): Result<ConsentRecord> {
  return isFaulty(text)
    ? { ok: false, error: { code: 'malformed', offset: 0, message: 'malformed' } }
    : { ok: true, value: new ConsentRecord(policy, text), warnings: [] }
}
