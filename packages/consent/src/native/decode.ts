import type { ConsentPolicy, PolicyUnit, UnitId } from '../policy/policy.ts'
import type { Result } from '../result.ts'
import { dayText } from './day.ts'
import { decodeNativeHeader, type NativeHeader } from './header.ts'
import { slotState } from './slots.ts'
import type { Regime, Source, UnitState } from './words.ts'

/** A consent string read with its policy. `decidedOn` and `units` are computed when they are read. */
export interface ConsentRecord<Id extends string = string> {
  readonly generation: number
  /** 0 custom, 1 all granted, 2 all optional denied, 3 tri-state. */
  readonly kind: 0 | 1 | 2 | 3
  readonly source: Source
  /** Whether Global Privacy Control was seen. */
  readonly gpc: boolean
  readonly regime: Regime
  /** The locale in which the question was put; null when this policy does not know it. */
  readonly locale: string | null
  /** The day of the decision, YYYY-MM-DD, UTC. */
  readonly decidedOn: string
  /** What was answered for each unit; nothing, where the string belongs to another lineage. Exempt units are granted. */
  readonly units: { [unit in Id]: UnitState }
}

/** How a string's generation relates to the policy's. */
export type Lineage = 'known' | 'newer' | 'foreign'

/** Whether a string's generation is one of the policy's own, newer, or that of another lineage. */
export function lineageOf(policy: ConsentPolicy, { generation, head }: NativeHeader): Lineage {
  const at = generation - policy.firstGeneration
  if (generation > policy.generation) return 'newer'
  return at >= 0 && policy.heads.startsWith(head, at * 4) ? 'known' : 'foreign'
}

/** What a string of this lineage, or of a newer generation of it, answered for a unit at the time. */
export function answerOf(
  policy: ConsentPolicy,
  text: string,
  header: NativeHeader,
  unit: PolicyUnit,
): UnitState {
  if (unit.consent === 'exempt') return 'granted'
  const { generation, kind } = header
  // "All optional denied" says nothing of a unit that was exempt then.
  if (generation < unit.since || (kind === 2 && generation < unit.optionalSince!)) return 'undecided'
  return slotState(text, header, policy.unit, unit.slot)
}

/**
 * Reads a consent string of format 1 strictly: see `decodeNativeHeader` for its errors.
 * Warnings: `generation-newer` for a string from a later lock, `fingerprint` for one from another lineage.
 */
export function decodeConsent<const P extends ConsentPolicy>(
  policy: P,
  text: string,
): Result<ConsentRecord<UnitId<P>>> {
  const result = decodeNativeHeader(text)
  if (!result.ok) return result
  const header = result.value
  const lineage = lineageOf(policy, header)
  const { generation, kind, source, gpc, regime } = header
  return {
    ok: true,
    value: {
      generation,
      kind,
      source,
      gpc,
      regime,
      locale: policy.locales[header.locale] ?? null,
      get decidedOn() {
        return dayText(header.day)
      },
      get units() {
        const units = Object.create(null)
        for (const unit of policy.units)
          units[unit.id] =
            lineage === 'foreign' && unit.consent !== 'exempt'
              ? 'undecided'
              : answerOf(policy, text, header, unit)
        return units
      },
    },
    warnings: lineage === 'known' ? [] : [lineageWarning(lineage)],
  }
}

const lineageWarning = (lineage: Lineage) =>
  lineage === 'newer'
    ? {
        code: 'generation-newer',
        offset: 24,
        message: 'This string is from a later generation than the policy.',
      }
    : { code: 'fingerprint', offset: 36, message: 'This string is from another lineage than the policy.' }
