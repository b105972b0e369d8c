import type { ConsentPolicy, PolicyUnit } from '../policy/policy.ts'
import { valueAt } from './alphabet.ts'
import { categoriesOf, generationOf, kindOf, servicesOf } from './fields.ts'
import type { StateCode } from './words.ts'

/** Whose a checked string is: `generation` for one of a newer generation, `fingerprint` for another lineage's, else ours. */
export function lineageOf(policy: ConsentPolicy, text: string): 'generation' | 'fingerprint' | undefined {
  if (policy.generations.includes(text.slice(4, 10))) return undefined
  return generationOf(text) > policy.generation ? 'generation' : 'fingerprint'
}

/**
 * What a checked string of this lineage, or of a newer generation of it, answered for a unit at the time. Exempt units are
 * granted; what the string does not speak of is undecided.
 */
export function answerOf(policy: ConsentPolicy, text: string, unit: PolicyUnit): StateCode {
  const kind = kindOf(text)
  if (!unit.consent) return 2
  if (generationOf(text) < unit.since) return 1
  if (kind % 3) return (4 - kind * 2) as StateCode
  if (unit.slot >= (policy.behind ? servicesOf : categoriesOf)(text)) return 1
  const width = kind ? 2 : 1
  const bit = (policy.behind * categoriesOf(text) + unit.slot) * width
  const value = valueAt(text, 16 + ((bit / 6) | 0)) >> (6 - width - (bit % 6))
  return (kind ? [1, 0, 2][value & 3] : (value & 1) * 2) as StateCode
}
