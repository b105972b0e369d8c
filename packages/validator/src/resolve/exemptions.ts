import type { ConsentRequirement, EffectiveExemption, ResolvedExemption } from '@cookie-charter/schema'
import { coversProfile } from './jurisdictions.ts'

/** The exemptions around an item, the nearest first. */
export interface Exemptions {
  item: ResolvedExemption | undefined
  service: ResolvedExemption | undefined
  category: ResolvedExemption | undefined
}

/**
 * The nearest exemption that is claimed in one of the profiles, and what is asked of the visitor: nothing where
 * it is claimed in all of them, else what the category asks.
 */
export function requirementOf(
  exemptions: Exemptions,
  category: ConsentRequirement,
  profiles: readonly string[],
): { consent: ConsentRequirement; exemption?: EffectiveExemption } {
  for (const from of ['item', 'service', 'category'] as const) {
    const exemption = exemptions[from]
    if (!exemption) continue
    const claimed = exemption.jurisdictions
    const covered = claimed ? profiles.filter((profile) => coversProfile(claimed, profile)) : profiles
    if (covered.length === 0 && profiles.length > 0) continue
    const everywhere = covered.length === profiles.length
    return { consent: everywhere ? 'exempt' : category, exemption: { ...exemption, from } }
  }
  return { consent: category }
}
