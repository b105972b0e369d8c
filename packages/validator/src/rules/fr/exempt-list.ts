import { defineRule, type RuleContext, type RuleFinding } from '../../rule.ts'
import { cnilList, outsideUnion } from '../shared/legal/exempt-grounds.ts'
import { claimedExemption, findingAtClaim, oncePerPlace } from '../shared/legal/exemptions.ts'
import { isAdvertising } from '../shared/legal/purposes.ts'
import { cnilGuidelines } from '../shared/legal/sources.ts'

export default defineRule({
  id: 'fr/exempt-list',
  severity: 'warning',
  summary: 'An exempt purpose that is not in the French list',
  why: 'The CNIL’s guidelines list what it takes to be exempt: the choice itself, authentication and its security, cart and billing, expected personalisation of the interface, load balancing, metered access to pay sites, some audience measurement. The list is not closed, but outside it a site has to argue its own case.',
  source: cnilGuidelines('Article 5, paragraph 49'),
  message: ({ name, ground }) =>
    `CNIL lists the purposes that are exempt in France: ${ground}, which ${name} claims, is not among them.`,
  help: 'Choose the listed ground that fits, ask for consent, or keep the assessment at hand and name it under exemption.reference.',
  examples: {
    invalid: [
      {
        item: {
          exemption: { ground: 'social-plugin-member', reason: 'Members share pages with one click.' },
        },
        at: 'exemption/ground',
      },
    ],
    valid: [
      { item: { exemption: { ground: 'load-balancing', reason: 'Sends each request to the same server.' } } },
      {
        item: {
          exemption: {
            ground: 'media-player',
            reason: 'Plays the video.',
            reference: 'assessments/2026-04.md',
          },
        },
        note: 'Assessed and written down.',
      },
    ],
  },
  *check(context) {
    yield* oncePerPlace(faults(context))
  },
})

function* faults(context: RuleContext): Generator<RuleFinding> {
  for (const item of context.items) {
    const exemption = claimedExemption(item, 'fr')
    // Grounds that no member state knows are eu/exemption-criterion, advertising is eu/ads-never-exempt.
    if (
      !exemption ||
      isAdvertising(item) ||
      exemption.reference ||
      cnilList.has(exemption.ground) ||
      outsideUnion.has(exemption.ground)
    )
      continue
    yield findingAtClaim(context, item, { below: 'ground', facts: { ground: exemption.ground } })
  }
}
