import type { EffectiveExemption } from '@cookie-charter/schema'
import { childPointer } from '../../../pointer.ts'
import type { Facts, ItemHandle, RuleContext, RuleFinding } from '../../../rule.ts'
import { isEeaProfile } from './jurisdictions.ts'

/** Whether an exemption is claimed under a profile; without `jurisdictions` it is claimed everywhere. */
function isClaimed(exemption: EffectiveExemption, profile: string): boolean {
  const claimed: readonly string[] | undefined = exemption.jurisdictions
  if (claimed === undefined || claimed.includes(profile)) return true
  return profile === 'eu' || profile === 'eu-draft'
    ? claimed.some(isEeaProfile)
    : isEeaProfile(profile) && claimed.includes('eu')
}

/** The exemption that an item claims under a profile, if it claims one there. */
export function claimedExemption(item: ItemHandle, profile: string): EffectiveExemption | undefined {
  return item.exemption && isClaimed(item.exemption, profile) ? item.exemption : undefined
}

/** Whether the declaration treats an item as exempt under a profile, by an exemption or by its category. */
export function isExempt(item: ItemHandle, profile: string): boolean {
  if (claimedExemption(item, profile)) return true
  return item.categoryEntry ? item.categoryEntry.consent === 'exempt' : item.consent === 'exempt'
}

/** Whether the question of consent arises: something is not exempt under the profile, or a choice is stored. */
export function consentArises(context: RuleContext, profile: string): boolean {
  return context.declaration.consent.storedIn.length > 0 || needsConsent(context, profile)
}

/** Whether any item is not exempt under the profile. */
export function needsConsent(context: RuleContext, profile: string): boolean {
  return context.items.some((item) => !isExempt(item, profile))
}

/**
 * A finding at the claim that makes an item exempt: its exemption, its service's or its category's, else the
 * category's `consent`, else the item's key. `below` is a path below the exemption.
 */
export function findingAtClaim(
  context: RuleContext,
  item: ItemHandle,
  details: { facts?: Facts; below?: string } = {},
): RuleFinding {
  const facts = { name: item.title, ...details.facts }
  const path = details.below ? `exemption/${details.below}` : 'exemption'
  const category = childPointer('/categories', item.category)
  switch (item.exemption?.from) {
    case 'item':
      return item.finding(path, { facts })
    case 'service':
      return item.serviceHandle.finding(path, { facts })
    case 'category':
      return context.finding(`${category}/${path}`, { facts })
    default:
      return context.stated(`${category}/consent`)
        ? context.finding(`${category}/consent`, { facts })
        : item.finding('', { facts })
  }
}

/** Leaves out findings at a place that already has one: an exemption of a service is one claim, not one an item. */
export function* oncePerPlace(findings: Iterable<RuleFinding>): Generator<RuleFinding> {
  const seen = new Set<string>()
  for (const finding of findings) {
    if (seen.has(finding.pointer)) continue
    seen.add(finding.pointer)
    yield finding
  }
}
