import { defineRule } from '../../rule.ts'
import { isLonger } from '../shared/legal/limits.ts'
import { anpd } from '../shared/legal/sources.ts'

export default defineRule({
  id: 'br/retention-definite',
  severity: 'warning',
  summary: 'A lifetime without an end, or of more than two years',
  why: 'The ANPD’s guide finds indeterminate, excessive or disproportionate periods incompatible with the LGPD. It gives no number; two years are this project’s own.',
  source: anpd('Cookies e a LGPD, item (iv)'),
  message: ({ name, lifetime }) =>
    lifetime === 'persistent'
      ? `ANPD’s guide finds indeterminate periods incompatible with the LGPD: ${name} stays without an end.`
      : `ANPD’s guide finds excessive periods incompatible with the LGPD: ${name} stays for ${lifetime}, more than the two years that this project takes for its measure.`,
  help: 'Set a definite and shorter time, and write it under lifetime.',
  yieldsTo: ['tech/lifetime-kind'],
  examples: {
    invalid: [
      { item: { lifetime: 'persistent' }, at: 'lifetime' },
      { item: { lifetime: 'P5Y' }, at: 'lifetime' },
    ],
    valid: [{ item: { lifetime: 'P2Y' } }, { item: { lifetime: 'session' } }],
  },
  *check({ items }) {
    for (const item of items)
      if (isLonger(item.lifetime, 'P2Y'))
        yield item.finding('lifetime', {
          facts: { name: item.title, lifetime: item.lifetime },
          ...(item.lifetime === 'persistent' && { severity: 'error' }),
        })
  },
})
