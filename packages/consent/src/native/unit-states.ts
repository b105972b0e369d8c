import type { ConsentPolicy, PolicyUnit } from '../policy/policy.ts'
import { STATES, type StateCode, type UnitState } from './words.ts'

/** A state for each unit of a policy, by id. */
export function unitStates(
  { units }: ConsentPolicy,
  stateOf: (unit: PolicyUnit) => StateCode,
): { [id: string]: UnitState } {
  // Entries become own properties whatever their names.
  return Object.fromEntries(units.map((unit) => [unit.id, STATES[stateOf(unit)]!]))
}
