import type { RestrictionModel, TcModel } from './model.ts'

/** What of a vendor in the Global Vendor List decides which signals it may be given. */
export interface ListedVendor {
  readonly purposes: readonly number[]
  readonly legIntPurposes: readonly number[]
  readonly flexiblePurposes: readonly number[]
  readonly specialPurposes: readonly number[]
  /** Set where the vendor left the list. */
  readonly deletedDate?: string
}

/** As much of the Global Vendor List as is needed. */
export interface VendorList {
  readonly vendors: Readonly<Record<number, ListedVendor>>
}

/** Something that the list does not bear out, and was taken away. */
export interface Adjustment {
  field: 'vendorConsents' | 'vendorLegitimateInterests' | 'publisherRestrictions'
  vendorId: number
  /** For restrictions. */
  purposeId?: number
  /** `vendor-not-listed`, `no-purpose-by-consent`, `no-purpose-by-interest`, `not-declared`, `not-flexible`. */
  code: string
}

/**
 * What a model would be if it gave signals only to vendors that the list says may have them, and every adjustment
 * with its reason. Encoding does not do this: use it where you want it, and show what it changed. Vendors that
 * only have special purposes keep their legitimate interest.
 *
 * @example
 * const { model, adjustments } = applyVendorList(before, vendorList)
 */
export function applyVendorList(
  model: TcModel,
  list: VendorList,
): { model: TcModel; adjustments: Adjustment[] } {
  const adjustments: Adjustment[] = []
  const publisherRestrictions = model.publisherRestrictions
    .map((entry) => keepRestricted(entry, list, adjustments))
    .filter(({ vendorIds }) => vendorIds.length > 0)
  const keep = (field: 'vendorConsents' | 'vendorLegitimateInterests') =>
    [...model[field]].filter((vendorId) => {
      const code = whyNot(field, listed(list, vendorId), vendorId, publisherRestrictions)
      if (code) adjustments.push({ field, vendorId, code })
      return !code
    })
  const vendorConsents = keep('vendorConsents')
  const vendorLegitimateInterests = keep('vendorLegitimateInterests')
  return {
    model: { ...model, vendorConsents, vendorLegitimateInterests, publisherRestrictions },
    adjustments,
  }
}

function listed({ vendors }: VendorList, id: number): ListedVendor | undefined {
  const vendor = Object.hasOwn(vendors, id) ? vendors[id] : undefined
  return vendor?.deletedDate === undefined ? vendor : undefined
}

/** Why a vendor may not have a signal, if so. A restriction can turn a flexible purpose to the basis asked for. */
function whyNot(
  field: 'vendorConsents' | 'vendorLegitimateInterests',
  vendor: ListedVendor | undefined,
  id: number,
  restrictions: readonly (RestrictionModel & { vendorIds: number[] })[],
): string | undefined {
  if (!vendor) return 'vendor-not-listed'
  const byConsent = field === 'vendorConsents'
  if ((byConsent ? vendor.purposes : vendor.legIntPurposes).length) return undefined
  if (!byConsent && !vendor.purposes.length && vendor.specialPurposes.length) return undefined
  const turned = restrictions.some(
    ({ restrictionType, vendorIds }) => restrictionType === (byConsent ? 1 : 2) && vendorIds.includes(id),
  )
  if (vendor.flexiblePurposes.length && turned) return undefined
  return byConsent ? 'no-purpose-by-consent' : 'no-purpose-by-interest'
}

function keepRestricted(
  entry: RestrictionModel,
  list: VendorList,
  adjustments: Adjustment[],
): RestrictionModel & { vendorIds: number[] } {
  const { purposeId, restrictionType } = entry
  const vendorIds = [...entry.vendorIds].filter((vendorId) => {
    const code = whyUnrestricted(listed(list, vendorId), purposeId, restrictionType)
    if (code) adjustments.push({ field: 'publisherRestrictions', vendorId, purposeId, code })
    return !code
  })
  return { ...entry, vendorIds }
}

/** Why a restriction says nothing to a vendor: it does not have the purpose, or cannot change its basis. */
function whyUnrestricted(
  vendor: ListedVendor | undefined,
  purpose: number,
  type: number,
): string | undefined {
  if (!vendor) return 'vendor-not-listed'
  const declared = type === 1 ? vendor.legIntPurposes : type === 2 ? vendor.purposes : undefined
  if (!declared)
    return [...vendor.purposes, ...vendor.legIntPurposes].includes(purpose) ? undefined : 'not-declared'
  if (!declared.includes(purpose)) return 'not-declared'
  return vendor.flexiblePurposes.includes(purpose) ? undefined : 'not-flexible'
}
