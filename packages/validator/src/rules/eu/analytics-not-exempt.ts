import { defineRule, type RuleContext, type RuleFinding } from '../../rule.ts'
import { audienceExemptedBy } from '../shared/legal/exempt-grounds.ts'
import { claimedExemption, findingAtClaim, oncePerPlace } from '../shared/legal/exemptions.ts'
import { isEeaProfile } from '../shared/legal/jurisdictions.ts'
import { isStatistics } from '../shared/legal/purposes.ts'
import { wp194 } from '../shared/legal/sources.ts'

export default defineRule({
  id: 'eu/analytics-not-exempt',
  severity: 'warning',
  summary: 'Audience measurement under an exemption that no profile in force knows',
  why: 'The Directive has no exemption for measuring an audience. Some authorities accept one on conditions, the CNIL, the Garante and the AEPD among them; elsewhere a site that relies on it stands alone.',
  source: wp194('4.3'),
  message: ({ name, profiles }) =>
    `WP 194 finds no exemption for audience measurement in the Directive: ${name} claims one, and nothing is known to grant it in ${profiles}.`,
  help: 'Ask for consent, or name under exemption.jurisdictions the countries whose authority accepts it.',
  yieldsTo: ['de/strict-necessity', 'eu/exemption-all-purposes', 'eu/ads-never-exempt'],
  examples: {
    invalid: [
      {
        jurisdictions: ['eu'],
        service: { category: 'statistics' },
        item: { exemption: { ground: 'audience-measurement', reason: 'Anonymous figures of our own site.' } },
        at: 'exemption',
      },
    ],
    valid: [
      {
        jurisdictions: ['fr'],
        service: { category: 'statistics' },
        item: { exemption: { ground: 'audience-measurement', reason: 'Anonymous figures of our own site.' } },
        note: 'The CNIL exempts it on conditions, which the rules of fr look at.',
      },
    ],
  },
  *check(context) {
    yield* oncePerPlace(faults(context))
  },
})

function* faults(context: RuleContext): Generator<RuleFinding> {
  const national = [...context.jurisdictions].filter(isEeaProfile)
  for (const item of context.items) {
    const ground = claimedExemption(item, 'eu')?.ground
    if (ground !== 'audience-measurement' && !(ground === 'other' && isStatistics(item))) continue
    const claimed = national.filter((profile) => claimedExemption(item, profile))
    const unknown = claimed.filter((profile) => !audienceExemptedBy.has(profile))
    if (claimed.length === 0 || unknown.length > 0)
      yield findingAtClaim(context, item, {
        facts: { profiles: (unknown.length > 0 ? unknown : ['eu']).join(', ') },
      })
  }
}
