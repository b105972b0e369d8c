import type { TcModel } from '../tcf/model.ts'
import { type CategoryMap, type DecidedUnits, statesWhere } from './decided.ts'

/**
 * The purposes of the TCF that were consented to, ascending. A purpose that several categories map to needs the
 * grant of each: one that was denied, or not decided on, holds it back. Purpose 1, storage, which every other rests
 * on and which means nothing alone, needs the grant of one.
 */
export function toPurposes(decision: DecidedUnits, maps: Readonly<Record<string, CategoryMap>>): number[] {
  const mapped = new Set(Object.values(maps).flatMap(({ tcf }) => tcf ?? []))
  return [...mapped]
    .filter((purpose) => {
      const states = statesWhere(decision, maps, ({ tcf }) => tcf?.includes(purpose) ?? false)
      return purpose === 1 ? states.includes('granted') : states.every((state) => state === 'granted')
    })
    .sort((a, b) => a - b)
}

/** What a decision does not know. `on` is the day of the TC string, UTC. */
export interface TcModelOptions
  extends Pick<
    TcModel,
    | 'cmpId'
    | 'cmpVersion'
    | 'consentScreen'
    | 'consentLanguage'
    | 'vendorListVersion'
    | 'tcfPolicyVersion'
    | 'publisherCC'
    | 'vendorConsents'
  > {
  on: Date
  vendorsDisclosed: NonNullable<TcModel['vendorsDisclosed']>
}

/**
 * A model of a TC string with the purposes that were consented to, for `encodeTcString`. Nothing rests on a
 * legitimate interest. `cmpId` is the number of the registered CMP that publishes the string.
 */
export function toTcModel(
  decision: DecidedUnits,
  maps: Readonly<Record<string, CategoryMap>>,
  { on, ...options }: TcModelOptions,
): TcModel {
  const day = new Date(Date.UTC(on.getUTCFullYear(), on.getUTCMonth(), on.getUTCDate()))
  return {
    ...options,
    version: 2,
    created: day,
    lastUpdated: day,
    isServiceSpecific: true,
    useNonStandardTexts: false,
    specialFeatureOptIns: [],
    purposesConsent: toPurposes(decision, maps),
    purposesLITransparency: [],
    purposeOneTreatment: false,
    vendorLegitimateInterests: [],
    publisherRestrictions: [],
  }
}
