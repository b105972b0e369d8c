import { defineRule } from '../../rule.ts'
import { exemptAudienceItems } from '../shared/legal/audience.ts'
import { isLonger } from '../shared/legal/limits.ts'
import { cnilRecommendation } from '../shared/legal/sources.ts'

export default defineRule({
  id: 'fr/audience-retention',
  severity: 'warning',
  summary: 'Data of exempt audience measurement kept for more than 25 months',
  why: 'Twenty-five months are two full years to compare. The CNIL recommends no more for what was collected without consent.',
  source: cnilRecommendation('Article 5'),
  message: ({ name, retention }) =>
    `CNIL recommends 25 months at most for the data of audience measurement without consent: those of ${name} are kept for ${retention}.`,
  help: 'Set the tool to delete after 25 months or less, and write the same under dataRetention.',
  examples: {
    invalid: [
      {
        service: { category: 'statistics' },
        item: {
          dataRetention: 'P3Y',
          exemption: { ground: 'audience-measurement', reason: 'Anonymous figures of our own site.' },
        },
        at: 'dataRetention',
      },
    ],
    valid: [
      {
        service: { category: 'statistics' },
        item: {
          dataRetention: 'P25M',
          exemption: { ground: 'audience-measurement', reason: 'Anonymous figures of our own site.' },
        },
      },
    ],
  },
  *check(context) {
    for (const item of exemptAudienceItems(context, 'fr'))
      if (item.dataRetention !== undefined && isLonger(item.dataRetention, 'P25M'))
        yield item.finding('dataRetention', { facts: { name: item.title, retention: item.dataRetention } })
  },
})
