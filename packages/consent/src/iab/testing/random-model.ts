import fc from 'fast-check'
import type { PublisherTc, RestrictionModel, TcModel } from '../tcf/model.ts'

/** A plain model: every field of the core, disclosed vendors and publisher TC. */
export type PlainModel = Omit<TcModel, 'vendorsAllowed' | 'unknownSegments'> & {
  vendorConsents: number[]
  vendorLegitimateInterests: number[]
  vendorsDisclosed: number[]
  publisherRestrictions: (RestrictionModel & { vendorIds: number[] })[]
  publisherTC: PublisherTc
}

const ids = (max: number) =>
  fc.oneof(
    fc.uniqueArray(fc.integer({ min: 1, max }), { maxLength: 60 }),
    // Runs, which ranges are made for.
    fc
      .array(fc.tuple(fc.integer({ min: 1, max }), fc.integer({ min: 0, max: 40 })), { maxLength: 6 })
      .map((runs) => [...new Set(runs.flatMap(([first, more]) => run(first, Math.min(first + more, max))))]),
  )

const run = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i)

const purposes = (allowed: readonly number[]) => fc.subarray([...allowed])
const all = run(1, 24)
const letters = fc
  .tuple(fc.nat(25), fc.nat(25))
  .map((pair) => String.fromCharCode(...pair.map((n) => n + 65)))

const publisherTc: fc.Arbitrary<PublisherTc> = fc.nat(63).chain((numCustomPurposes) =>
  fc.record({
    purposesConsent: purposes(all),
    purposesLITransparency: purposes(all),
    numCustomPurposes: fc.constant(numCustomPurposes),
    customPurposesConsent: purposes(run(1, numCustomPurposes)),
    customPurposesLITransparency: purposes(run(1, numCustomPurposes)),
  }),
)

/** Models that the strict profile writes, with vendors up to `maxId`. */
export function plainModel(maxId: number): fc.Arbitrary<PlainModel> {
  return fc
    .record({
      day: fc.integer({ min: 18_000, max: 25_000 }),
      cmpId: fc.integer({ min: 2, max: 4095 }),
      cmpVersion: fc.nat(4095),
      consentScreen: fc.nat(63),
      consentLanguage: letters,
      vendorListVersion: fc.nat(4095),
      tcfPolicyVersion: fc.nat(63),
      isServiceSpecific: fc.constant(true),
      useNonStandardTexts: fc.boolean(),
      specialFeatureOptIns: purposes(run(1, 12)),
      purposesConsent: purposes(all),
      purposesLITransparency: purposes([2, ...run(7, 24)]),
      purposeOneTreatment: fc.boolean(),
      publisherCC: letters,
      vendorConsents: ids(maxId),
      vendorLegitimateInterests: ids(maxId),
      vendorsDisclosed: ids(maxId),
      publisherRestrictions: fc.uniqueArray(
        fc.record({
          purposeId: fc.integer({ min: 1, max: 10 }),
          restrictionType: fc.nat(2),
          vendorIds: ids(maxId).filter((list) => list.length > 0),
        }),
        { maxLength: 4, selector: ({ purposeId, restrictionType }) => `${purposeId}-${restrictionType}` },
      ),
      publisherTC: publisherTc,
    })
    .map(({ day, ...rest }) => {
      const created = new Date(day * 86_400_000)
      return { ...rest, version: 2, created, lastUpdated: created }
    })
}
