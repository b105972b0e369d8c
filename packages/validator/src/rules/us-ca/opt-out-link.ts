import { defineRule } from '../../rule.ts'
import { ccr } from '../shared/legal/sources.ts'

export default defineRule({
  id: 'us-ca/opt-out-link',
  severity: 'error',
  summary: 'No way to opt out of sale or sharing besides the banner',
  why: 'A business that sells or shares offers two or more ways to opt out; online the preference signal and a link such as “Do Not Sell or Share My Personal Information”. A cookie banner by itself is not one of them.',
  source: ccr('7026', '(a)(1) and (a)(4)', '2024-11-08'),
  message: ({ name }) =>
    `11 CCR section 7026(a) asks for a way to opt out that is not the banner: ${name} sells or shares, and none is stated.`,
  help: 'Write consent.optOut.url, the page behind “Do Not Sell or Share My Personal Information”.',
  examples: {
    invalid: [
      { service: { saleOrShare: true, category: 'marketing' }, consent: { optOut: null }, at: '/consent' },
    ],
    valid: [
      {
        service: { saleOrShare: true, category: 'marketing' },
        consent: { optOut: { url: 'https://www.example.com/do-not-sell' } },
      },
    ],
  },
  *check(context) {
    const selling = context.services.find((service) => service.saleOrShare === true)
    if (selling && !context.declaration.consent.optOut)
      yield context.finding('/consent/optOut', { facts: { name: `the service ${selling.id}` } })
  },
})
