import { defineRule } from '../../rule.ts'
import { choiceLifetimes } from '../shared/legal/choice-lifetimes.ts'
import { isLonger } from '../shared/legal/limits.ts'
import { aepdCookies } from '../shared/legal/sources.ts'

export default defineRule({
  id: 'es/consent-24-months',
  severity: 'warning',
  summary: 'Consent kept for longer than 24 months',
  why: 'The AEPD’s guide counts it as good practice that consent to a given cookie holds for 24 months at most.',
  source: aepdCookies('3.2.8'),
  message: ({ choice, lifetime, name }) =>
    choice === 'stored'
      ? `AEPD recommends 24 months at most for consent: ${name} stores it for ${lifetime}.`
      : `AEPD recommends 24 months at most for consent: it is kept for ${lifetime}.`,
  help: 'Write P24M or less under consent.lifetime.granted.',
  yieldsTo: ['fr/consent-6-months', 'ie/consent-6-months'],
  examples: {
    invalid: [{ consent: { lifetime: { granted: 'P3Y', denied: 'P6M' } }, at: '/consent/lifetime/granted' }],
    valid: [
      { consent: { lifetime: { granted: 'P2Y', denied: 'P3Y' } }, note: 'A refusal may be kept for longer.' },
    ],
  },
  *check(context) {
    for (const kept of choiceLifetimes(context, ['granted']))
      if (isLonger(kept.lifetime, 'P24M')) yield kept.finding()
  },
})
