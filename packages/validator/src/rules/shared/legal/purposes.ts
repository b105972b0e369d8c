import type { ItemHandle } from '../../../rule.ts'

const advertisingTcfPurposes: ReadonlySet<number> = new Set([2, 3, 4, 7])
const advertisingModes = ['ad_storage', 'ad_user_data', 'ad_personalization']

/** Whether an item's category is for advertising: the core one, or one that is mapped to advertising. */
export function isAdvertising(item: ItemHandle): boolean {
  if (item.category === 'marketing') return true
  const maps = item.categoryEntry?.maps
  return (
    maps?.tcf?.some((purpose) => advertisingTcfPurposes.has(purpose)) === true ||
    maps?.googleConsentMode?.some((mode) => advertisingModes.includes(mode)) === true
  )
}

/** Whether an item measures the audience: by its category, or by the exemption that it claims. */
export function isAudience(item: ItemHandle): boolean {
  return item.exemption?.ground === 'audience-measurement' || isStatistics(item)
}

/** Whether an item's category is for statistics: the core one, or one that is mapped to analytics. */
export function isStatistics(item: ItemHandle): boolean {
  if (item.category === 'statistics') return true
  return (
    !isAdvertising(item) && item.categoryEntry?.maps.googleConsentMode?.includes('analytics_storage') === true
  )
}
