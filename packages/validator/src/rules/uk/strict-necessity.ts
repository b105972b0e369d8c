import { defineRule } from '../../rule.ts'
import { claimedExemption, isExempt } from '../shared/legal/exemptions.ts'
import { pecr } from '../shared/legal/sources.ts'

export default defineRule({
  id: 'uk/strict-necessity',
  severity: 'warning',
  summary: 'Exempt without one of the exceptions',
  why: 'Schedule A1 lists what needs no consent in the United Kingdom: transmission, strict necessity for a requested service (security, fraud, faults, signing in, keeping selections), statistics, appearance, emergencies. Being called necessary is not among them.',
  source: pecr('Schedule A1, paragraphs 3 to 7'),
  message: ({ name }) =>
    `PECR Schedule A1 lists what needs no consent: which of its exceptions ${name} rests on is not stated.`,
  help: 'Write an exemption with ground and reason, or put it in a category that asks for consent.',
  yieldsTo: ['eu/exemption-criterion', 'quality/known-category'],
  examples: {
    invalid: [{ service: { category: 'necessary' }, item: { exemption: null }, at: '' }],
    valid: [
      {
        service: { category: 'necessary' },
        item: { exemption: { ground: 'authentication', reason: 'Nobody stays signed in without it.' } },
      },
    ],
  },
  *check({ items }) {
    for (const item of items)
      if (item.category === 'necessary' && isExempt(item, 'uk') && !claimedExemption(item, 'uk'))
        yield item.finding('', { facts: { name: item.title } })
  },
})
