import { defineRule, type RuleContext, type RuleFinding } from '../../rule.ts'
import { exemptAudienceItems } from '../shared/legal/audience.ts'
import { findingAtClaim, oncePerPlace } from '../shared/legal/exemptions.ts'
import { reusingTool } from '../shared/legal/reusing-tools.ts'
import { cnilAudience } from '../shared/legal/sources.ts'

export default defineRule({
  id: 'fr/audience-provider-reuse',
  severity: 'error',
  summary: 'An exemption for a tool whose provider uses the data itself',
  why: 'The French exemption covers measurement for the exclusive account of the publisher. A provider that uses what it measures for services of its own measures for itself too, whatever the settings of one site. The CNIL’s page names no tool; that Google Analytics is one is how it is commonly read.',
  source: cnilAudience('Dans quels cas les cookies sont-ils exemptés de consentement ?'),
  message: ({ name, tool }) =>
    `CNIL exempts audience measurement only on behalf of the publisher alone: ${name} belongs to ${tool}, whose provider uses data for purposes of its own.`,
  help: 'Ask for consent: drop the exemption. Or measure with a tool that works for the publisher alone.',
  examples: {
    invalid: [
      {
        service: { category: 'statistics' },
        item: {
          name: '_ga',
          exemption: { ground: 'audience-measurement', reason: 'Figures of our own site.' },
        },
        at: 'exemption',
      },
    ],
    valid: [
      {
        service: { category: 'statistics' },
        item: {
          pattern: '_pk_id.*',
          name: null,
          exemption: { ground: 'audience-measurement', reason: 'Figures of our own site.' },
        },
      },
    ],
  },
  *check(context) {
    yield* oncePerPlace(faults(context))
  },
})

function* faults(context: RuleContext): Generator<RuleFinding> {
  for (const item of exemptAudienceItems(context, 'fr')) {
    const tool = reusingTool(item)
    if (tool) yield findingAtClaim(context, item, { facts: { tool } })
  }
}
