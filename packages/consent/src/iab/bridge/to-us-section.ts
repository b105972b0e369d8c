import type { UsSection } from '../gpp/model.ts'
import { type KnownSections, sections } from '../gpp/sections.gen.ts'
import type { Answers, UsTable } from '../gpp/tables.ts'
import { countOf } from '../gpp/us.ts'
import { type CategoryMap, type DecidedUnits, statesWhere } from './decided.ts'

/** The ids of the sections of US states, and of the national one. */
export type UsSectionId = {
  [Id in keyof KnownSections]: KnownSections[Id] extends UsTable ? Id : never
}[keyof KnownSections]

export interface UsSectionOptions {
  /** Whether the notices of what happens here were given. */
  notice: boolean
  /** The mode of the Multi-State Privacy Agreement where the transaction is covered by it. */
  mspa?: 'opt-out' | 'service-provider'
  /** Whether Global Privacy Control was on, where the section has a place for it. */
  gpc?: boolean
}

const NOT_APPLICABLE = 0

/**
 * The section of a US state for `encodeGppString`. Opt-outs of sale, sharing and targeted advertising come from the
 * units that do it: one that is denied is an opt-out, and where there is none the answer is "not applicable". So it
 * is for sensitive data, children and further consents, of which a decision knows nothing.
 */
export function toUsSection<Id extends UsSectionId>(
  decision: DecidedUnits,
  maps: Readonly<Record<string, CategoryMap>>,
  id: Id,
  { notice, mspa, gpc }: UsSectionOptions,
): UsSection<KnownSections[Id]['fields']> {
  const table: UsTable = sections[id]
  const sale = answer(statesWhere(decision, maps, ({ saleOrShare }) => saleOrShare === true))
  const targeted = answer(statesWhere(decision, maps, isTargeted))
  const told = (opt: number) => (opt === NOT_APPLICABLE ? NOT_APPLICABLE : notice ? 1 : 2)
  const known: Record<string, number> = {
    SharingNotice: told(Math.max(sale, targeted)),
    ProcessingNotice: told(Math.max(sale, targeted)),
    SaleOptOutNotice: told(sale),
    SharingOptOutNotice: told(sale),
    TargetedAdvertisingOptOutNotice: told(targeted),
    SaleOptOut: sale,
    SharingOptOut: sale,
    TargetedAdvertisingOptOut: targeted,
  }
  const fields = Object.entries<Answers>(table.fields).map(([field, answers]) => {
    const count = countOf(answers, true)
    return [field, count > 1 ? Array(count).fill(NOT_APPLICABLE) : (known[field] ?? NOT_APPLICABLE)]
  })
  return {
    Version: table.versions.at(-1),
    ...Object.fromEntries(fields),
    MspaCoveredTransaction: mspa ? 1 : 2,
    MspaOptOutOptionMode: mspa ? (mspa === 'opt-out' ? 1 : 2) : NOT_APPLICABLE,
    MspaServiceProviderMode: mspa ? (mspa === 'service-provider' ? 1 : 2) : NOT_APPLICABLE,
    ...(table.gpc && gpc !== undefined && { GpcSegmentType: 1, Gpc: gpc }),
  }
}

function isTargeted({ targetedAdvertising, tcf }: CategoryMap): boolean {
  return targetedAdvertising ?? tcf?.some((purpose) => purpose === 3 || purpose === 4) ?? false
}

/** 1 opted out, 2 did not, 0 not applicable. */
function answer(states: readonly string[]): number {
  return states.length ? (states.includes('denied') ? 1 : 2) : NOT_APPLICABLE
}
