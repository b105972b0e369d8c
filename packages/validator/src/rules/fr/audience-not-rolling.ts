import { defineRule } from '../../rule.ts'
import { exemptAudienceItems } from '../shared/legal/audience.ts'
import { cnilRecommendation } from '../shared/legal/sources.ts'

export default defineRule({
  id: 'fr/audience-not-rolling',
  severity: 'warning',
  summary: 'Exempt audience measurement that each visit renews',
  why: 'A lifetime that starts anew at each visit has no end for those who come often. The CNIL recommends that it is not extended by new visits.',
  source: cnilRecommendation('Article 5'),
  message: ({ name }) =>
    `CNIL recommends that new visits do not extend audience measurement without consent: ${name} is renewed by each.`,
  help: 'Switch off the renewal in the tool, then write rolling: false.',
  examples: {
    invalid: [
      {
        service: { category: 'statistics' },
        item: {
          lifetime: 'P13M',
          rolling: true,
          exemption: { ground: 'audience-measurement', reason: 'Anonymous figures of our own site.' },
        },
        at: 'rolling',
      },
    ],
    valid: [
      {
        service: { category: 'statistics' },
        item: {
          lifetime: 'P13M',
          rolling: false,
          exemption: { ground: 'audience-measurement', reason: 'Anonymous figures of our own site.' },
        },
      },
    ],
  },
  *check(context) {
    for (const item of exemptAudienceItems(context, 'fr'))
      if (item.rolling === true) yield item.finding('rolling', { facts: { name: item.title } })
  },
})
