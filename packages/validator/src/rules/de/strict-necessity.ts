import { defineRule, type RuleContext, type RuleFinding } from '../../rule.ts'
import { findingAtClaim, isExempt, oncePerPlace } from '../shared/legal/exemptions.ts'
import { isAdvertising, isAudience } from '../shared/legal/purposes.ts'
import { tdddg } from '../shared/legal/sources.ts'
import { isVariantTest } from '../shared/legal/telling-words.ts'

export default defineRule({
  id: 'de/strict-necessity',
  severity: 'error',
  summary: 'Analytics or variant tests without consent',
  why: 'German law exempts what serves the transmission alone and what is absolutely necessary for the digital service that the user expressly wished. Measuring an audience or comparing variants of a page serves the site, not the wish of the visitor. Storing without consent is an offence under section 28, with fines of up to EUR 300,000.',
  source: tdddg('§ 25 Abs. 2'),
  message: ({ name, use }) =>
    `TDDDG section 25(2) exempts only what is absolutely necessary for the service that was expressly wished: ${name} is for ${use}.`,
  help: 'Ask for consent: drop the exemption, or limit exemption.jurisdictions to countries that know one.',
  examples: {
    invalid: [
      {
        service: { category: 'statistics' },
        item: { exemption: { ground: 'audience-measurement', reason: 'Anonymous figures of our own site.' } },
        at: 'exemption',
      },
      {
        item: {
          purpose: 'Shows you the same variant of the page in an A/B test.',
          exemption: { ground: 'ui-customisation', reason: 'The page does not change under your eyes.' },
        },
        at: 'exemption',
      },
    ],
    valid: [
      { service: { category: 'statistics' }, item: { exemption: null } },
      {
        jurisdictions: ['de', 'fr'],
        service: { category: 'statistics' },
        item: {
          exemption: {
            ground: 'audience-measurement',
            reason: 'Anonymous figures of our own site.',
            jurisdictions: ['fr'],
          },
        },
        note: 'Claimed for France only; in Germany the category’s consent is asked for.',
      },
    ],
  },
  *check(context) {
    yield* oncePerPlace(faults(context))
  },
})

function* faults(context: RuleContext): Generator<RuleFinding> {
  for (const item of context.items) {
    if (isAdvertising(item) || !isExempt(item, 'de')) continue
    if (isAudience(item)) yield findingAtClaim(context, item, { facts: { use: 'audience measurement' } })
    else if (isVariantTest(item)) yield findingAtClaim(context, item, { facts: { use: 'an A/B test' } })
  }
}
