import type { RuleContext, RuleFinding } from '../../../rule.ts'
import { claimedExemption } from './exemptions.ts'

/**
 * Findings at categories, other than the necessary one, that do not wait for consent and claim no exemption. Where
 * every item in one has an exemption of its own, nothing is left to ask for.
 */
export function* categoriesWithoutConsent(context: RuleContext, profile: string): Generator<RuleFinding> {
  const used = new Set(context.items.map((item) => item.category))
  const unclaimed = new Set(
    context.items.filter((item) => !claimedExemption(item, profile)).map((item) => item.category),
  )
  for (const category of context.categories) {
    if (category.id === 'necessary' || category.consent === 'opt-in' || category.exemption) continue
    if (used.has(category.id) && !unclaimed.has(category.id)) continue
    yield category.finding('consent', { facts: { name: category.id, consent: category.consent } })
  }
}
