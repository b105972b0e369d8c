import type { Change } from './change.ts'
import { type ChangeCodeId, changeCodes } from './codes.ts'

/** Who must be asked again about a unit, and why. */
export interface Question {
  unit: string
  /** Everybody, whoever had granted it, or whoever had not decided. */
  who: 'everybody' | 'granted' | 'undecided'
  /** Reason codes. */
  codes: string[]
}

const EVERYBODY = ['consent-unit-changed', 'category-added', 'service-added', 'exemption-dropped']

/** Who must be asked again for what, from classified changes: one question a unit, in the order of the changes. */
export function questionsOf(changes: readonly Change[]): Question[] {
  const codes = new Map<string, Set<string>>()
  for (const { code, level, units } of changes)
    if (level === 'material')
      for (const unit of units) codes.set(unit, (codes.get(unit) ?? new Set()).add(code))
  return [...codes].map(([unit, found]) => ({ unit, who: whoIsAsked([...found]), codes: [...found] }))
}

function whoIsAsked(codes: string[]): Question['who'] {
  if (codes.some((code) => EVERYBODY.includes(code))) return 'everybody'
  return codes.every((code) => 'keepsGrants' in changeCodes[code as ChangeCodeId]) ? 'undecided' : 'granted'
}
