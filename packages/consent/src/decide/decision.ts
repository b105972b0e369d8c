import type { UnitState } from '../native/words.ts'

/** Why a unit is as it is, or is asked about; `unit` is missing where the reason is the string's. */
export interface Reason<Id extends string = string> {
  code: ReasonCode
  unit?: Id
}

/**
 * `missing`, `malformed` (see `decodeConsent` for why), `fingerprint`: all is asked. `generation`: the string is
 * kept. The others speak of a unit.
 */
export type ReasonCode =
  | 'missing'
  | 'malformed'
  | 'fingerprint'
  | 'generation'
  | 'unit-new'
  | 'unit-widened'
  | 'undecided'
  | 'regime-opt-in'
  | 'grant-lapsed'
  | 'denial-lapsed'
  | 'gpc'

/** What holds for each unit, and what to ask the visitor. */
export interface Decision<Id extends string = string> {
  /** Exempt units are granted. An undecided opt-out or notice unit may be treated as allowed, an undecided opt-in one not. */
  units: { [unit in Id]: UnitState }
  /** Nothing, what changed since, or everything. */
  ask: 'none' | 'delta' | 'full'
  /** Unit ids, in declaration order. */
  askFor: Id[]
  reasons: Reason<Id>[]
}

/** The circumstances in which a string is judged. */
export interface Signals {
  /** YYYY-MM-DD or a Date, UTC. */
  now: string | Date
  /** Whether the browser sends Global Privacy Control now. */
  gpc?: boolean
}
