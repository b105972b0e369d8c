import { defineRule, type RuleContext, type RuleFinding } from '../../rule.ts'
import { findingAtClaim, isExempt, oncePerPlace } from '../shared/legal/exemptions.ts'
import { isAdvertising } from '../shared/legal/purposes.ts'
import { pecr } from '../shared/legal/sources.ts'

export default defineRule({
  id: 'uk/advertising-not-statistics',
  severity: 'error',
  summary: 'Advertising under an exception',
  why: 'None of the exceptions of the Regulations reaches advertising: the one for statistics has improving the site as its sole purpose, and the others are about what the visitor asked for.',
  source: pecr('Schedule A1, paragraphs 3 to 7'),
  message: ({ name }) =>
    `PECR Schedule A1 has no exception that reaches advertising: ${name} is exempt and is for advertising.`,
  help: 'Ask for consent: drop the exemption.',
  yieldsTo: ['eu/ads-never-exempt'],
  examples: {
    invalid: [
      {
        service: { category: 'marketing' },
        item: {
          exemption: { ground: 'audience-measurement', reason: 'Counts what the advertising brings.' },
        },
        at: 'exemption',
      },
    ],
    valid: [{ service: { category: 'marketing' } }],
  },
  *check(context) {
    yield* oncePerPlace(faults(context))
  },
})

function* faults(context: RuleContext): Generator<RuleFinding> {
  for (const item of context.items)
    if (isAdvertising(item) && isExempt(item, 'uk')) yield findingAtClaim(context, item)
}
