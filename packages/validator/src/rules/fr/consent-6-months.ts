import { defineRule } from '../../rule.ts'
import { choiceLifetimes } from '../shared/legal/choice-lifetimes.ts'
import { isLonger } from '../shared/legal/limits.ts'
import { cnilRecommendation } from '../shared/legal/sources.ts'

export default defineRule({
  id: 'fr/consent-6-months',
  severity: 'warning',
  summary: 'A choice kept for longer than six months',
  why: 'The CNIL’s recommendation counts it as good practice to keep a choice, a yes or a no, for six months. Longer, and people no longer remember what they decided.',
  source: cnilRecommendation('Articles 2 and 3', false),
  message: ({ choice, lifetime, name }) =>
    choice === 'stored'
      ? `CNIL recommends keeping a choice for six months: ${name} stores it for ${lifetime}.`
      : `CNIL recommends keeping a choice for six months: one that is ${choice} is kept for ${lifetime}.`,
  help: 'Write P6M for granted and denied under consent.lifetime, and let what stores the choice live no longer.',
  examples: {
    invalid: [
      { consent: { lifetime: { granted: 'P12M', denied: 'P6M' } }, at: '/consent/lifetime/granted' },
      { consent: { lifetime: { granted: 'P6M', denied: 'P1Y' } }, at: '/consent/lifetime/denied' },
    ],
    valid: [
      { consent: { lifetime: { granted: 'P6M', denied: 'P6M' } } },
      {
        consent: { lifetime: { granted: 'P184D', denied: 'P26W' } },
        note: 'Six months have up to 184 days.',
      },
    ],
  },
  *check(context) {
    for (const kept of choiceLifetimes(context, ['granted', 'denied']))
      if (isLonger(kept.lifetime, 'P6M')) yield kept.finding()
  },
})
