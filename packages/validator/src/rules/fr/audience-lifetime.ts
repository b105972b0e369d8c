import { defineRule } from '../../rule.ts'
import { exemptAudienceItems } from '../shared/legal/audience.ts'
import { isLonger } from '../shared/legal/limits.ts'
import { cnilRecommendation } from '../shared/legal/sources.ts'

export default defineRule({
  id: 'fr/audience-lifetime',
  severity: 'warning',
  summary: 'Exempt audience measurement that lives for more than 13 months',
  why: 'Thirteen months let a site compare a month with the same month a year before; nothing that is measured without consent needs more. The CNIL puts it as a recommendation, not among the conditions of the exemption.',
  source: cnilRecommendation('Article 5'),
  message: ({ name, lifetime }) =>
    `CNIL recommends 13 months at most for audience measurement without consent: ${name} lives for ${lifetime}.`,
  help: 'Set the tool’s cookie to P13M or less, and write the same under lifetime.',
  examples: {
    invalid: [
      {
        service: { category: 'statistics' },
        item: {
          lifetime: 'P2Y',
          exemption: { ground: 'audience-measurement', reason: 'Anonymous figures of our own site.' },
        },
        at: 'lifetime',
      },
    ],
    valid: [
      {
        service: { category: 'statistics' },
        item: {
          lifetime: 'P397D',
          exemption: { ground: 'audience-measurement', reason: 'Anonymous figures of our own site.' },
        },
        note: 'Thirteen months have up to 397 days.',
      },
      { service: { category: 'statistics' }, item: { lifetime: 'P2Y', exemption: null } },
    ],
  },
  *check(context) {
    for (const item of exemptAudienceItems(context, 'fr'))
      if (isLonger(item.lifetime, 'P13M'))
        yield item.finding('lifetime', { facts: { name: item.title, lifetime: item.lifetime } })
  },
})
