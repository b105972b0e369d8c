import type { RuleContext, RuleFinding } from '../../rule.ts'
import { defineRule } from '../../rule.ts'
import { outsideUnion } from '../shared/legal/exempt-grounds.ts'
import { claimedExemption, findingAtClaim, isExempt, oncePerPlace } from '../shared/legal/exemptions.ts'
import { ePrivacy } from '../shared/legal/sources.ts'

export default defineRule({
  id: 'eu/exemption-criterion',
  severity: 'error',
  summary: 'An exemption without its criterion or its reason',
  why: 'Only two things need no consent: what serves the transmission alone, and what is strictly necessary for a service that the visitor asked for. Whoever relies on one of them has to be able to show which, and why it applies.',
  source: ePrivacy('Article 5(3), second sentence'),
  message: ({ name, fault, ground }) =>
    fault === 'no-ground'
      ? `ePrivacy Article 5(3) exempts only what is needed for transmission or for a requested service: ${name} is exempt and claims neither.`
      : fault === 'no-reason'
        ? `ePrivacy Article 5(3) exempts only what is strictly necessary: why ${name} is (${ground}), is not said.`
        : `ePrivacy Article 5(3) knows no such exemption as ${ground}, which ${name} claims.`,
  help: ({ fault }) =>
    fault === 'no-reason'
      ? 'Write under exemption a reason: a sentence that says what would not work without it.'
      : fault === 'no-ground'
        ? 'Write an exemption with ground and reason, or put it in a category that asks for consent.'
        : 'Name under exemption.jurisdictions where the ground is law, or choose a ground that the Directive knows.',
  yieldsTo: [
    'de/strict-necessity',
    'eu/ads-never-exempt',
    'eu/exemption-all-purposes',
    'quality/known-category',
  ],
  examples: {
    invalid: [
      {
        service: { category: 'necessary' },
        item: { exemption: null },
        at: '',
        note: 'That a category is called necessary is no criterion.',
      },
      {
        item: { exemption: { ground: 'authentication' } },
        service: { category: 'necessary' },
        at: 'exemption',
      },
    ],
    valid: [
      {
        service: { category: 'necessary' },
        item: {
          exemption: {
            ground: 'authentication',
            reason: 'Without it nobody stays signed in from page to page.',
          },
        },
      },
    ],
  },
  *check(context) {
    yield* oncePerPlace(faults(context))
  },
})

function* faults(context: RuleContext): Generator<RuleFinding> {
  for (const item of context.items) {
    if (!isExempt(item, 'eu')) continue
    const exemption = claimedExemption(item, 'eu')
    // Another category that is exempt without a word is the category's fault: eu/consent-needed says it once.
    if (!exemption && item.category === 'necessary')
      yield item.finding('', { facts: { name: item.title, fault: 'no-ground' } })
    if (!exemption) continue
    const facts = { ground: exemption.ground }
    if (outsideUnion.has(exemption.ground))
      yield findingAtClaim(context, item, { below: 'ground', facts: { ...facts, fault: 'foreign' } })
    else if (exemption.reason === undefined)
      yield findingAtClaim(context, item, { below: 'reason', facts: { ...facts, fault: 'no-reason' } })
  }
}
