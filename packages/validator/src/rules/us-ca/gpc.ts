import { defineRule } from '../../rule.ts'
import { ccr } from '../shared/legal/sources.ts'

export default defineRule({
  id: 'us-ca/gpc',
  severity: 'error',
  summary: 'The Global Privacy Control signal is not honoured by a site that sells or shares',
  why: 'In California a browser can say “do not sell or share” for its user once and for all. A business that sells or shares personal information has to process the signal as a valid request to opt out.',
  source: ccr('7025', '(b) and (c)(1)', '2026-01-01'),
  message: ({ name, isStated }) =>
    `11 CCR section 7025 has the signal processed as an opt-out: ${isStated ? 'it is ignored' : 'that it is honoured, is not stated'}, and ${name} sells or shares.`,
  help: 'Honour the signal on the site, then write consent.gpc: honoured.',
  examples: {
    invalid: [
      {
        service: { saleOrShare: true, category: 'marketing' },
        consent: { gpc: 'ignored' },
        at: '/consent/gpc',
      },
      {
        service: { saleOrShare: true, category: 'marketing' },
        consent: { gpc: null },
        at: '/consent',
        note: 'Whoever sells or shares has to say so.',
      },
    ],
    valid: [
      { service: { saleOrShare: true, category: 'marketing' }, consent: { gpc: 'honoured' } },
      { service: { saleOrShare: false }, consent: { gpc: 'ignored' } },
    ],
  },
  *check(context) {
    const selling = context.services.find((service) => service.saleOrShare === true)
    const written = context.written('/consent/gpc')
    if (selling && written !== 'honoured')
      yield context.finding('/consent/gpc', {
        facts: { name: `the service ${selling.id}`, isStated: written !== undefined },
      })
  },
})
