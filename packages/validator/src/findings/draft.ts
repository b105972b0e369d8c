import type { RuleSource, Severity } from '@cookie-charter/schema'
import type { Place } from '../compose/composition.ts'
import type { FixIntent } from '../rule.ts'

/** A finding on its way: its place is known, its line is not yet. */
export interface Draft {
  readonly rule: string
  readonly severity: Severity
  readonly place: Place
  readonly pointer: string
  /** What it speaks of, where that is not what it points at: a property that is not stated. */
  readonly about?: string
  readonly item?: string
  readonly message: string
  readonly help?: string
  readonly source?: RuleSource
  readonly fix?: FixIntent
}
