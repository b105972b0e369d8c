import { defineRule } from '../../rule.ts'
import { choiceLifetimes } from '../shared/legal/choice-lifetimes.ts'
import { isLonger } from '../shared/legal/limits.ts'
import { dpc } from '../shared/legal/sources.ts'

export default defineRule({
  id: 'ie/consent-6-months',
  severity: 'warning',
  summary: 'Consent kept for longer than six months',
  why: 'The Irish Data Protection Commission’s guidance has consent asked for again after six months at the latest.',
  source: dpc('How long should consent last'),
  message: ({ choice, lifetime, name }) =>
    choice === 'stored'
      ? `DPC’s guidance has consent asked for again after six months: ${name} stores it for ${lifetime}.`
      : `DPC’s guidance has consent asked for again after six months: it is kept for ${lifetime}.`,
  help: 'Write P6M or less under consent.lifetime.granted, and let what stores the choice live no longer.',
  yieldsTo: ['fr/consent-6-months'],
  examples: {
    invalid: [{ consent: { lifetime: { granted: 'P1Y', denied: 'P6M' } }, at: '/consent/lifetime/granted' }],
    valid: [{ consent: { lifetime: { granted: 'P6M', denied: 'P6M' } } }],
  },
  *check(context) {
    for (const kept of choiceLifetimes(context, ['granted']))
      if (isLonger(kept.lifetime, 'P6M')) yield kept.finding()
  },
})
