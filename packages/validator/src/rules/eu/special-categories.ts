import { defineRule } from '../../rule.ts'
import { withoutOptIn } from '../shared/legal/opt-in.ts'
import { gdpr } from '../shared/legal/sources.ts'

export default defineRule({
  id: 'eu/special-categories',
  severity: 'warning',
  summary: 'Sensitive data without opt-in consent',
  why: 'Data about health, belief, origin, politics or sex life may be processed only on explicit consent or on one of a few other conditions. Where a service that touches them does not ask first, it needs one of the others.',
  source: gdpr('Article 9(1) and 9(2)(a)'),
  message: ({ name }) =>
    `GDPR Article 9 asks for explicit consent, or another of its conditions, for sensitive data: ${name} does not ask.`,
  help: 'Put the service in a category that is opt-in, or write under the exemption’s reason which condition of Article 9(2) applies.',
  yieldsTo: ['ch/high-risk-consent'],
  examples: {
    invalid: [
      { service: { category: 'necessary', sensitiveData: true }, at: '/services/list/sensitiveData' },
    ],
    valid: [{ service: { category: 'statistics', sensitiveData: true } }],
  },
  *check({ services }) {
    for (const service of services)
      if (service.sensitiveData === true && withoutOptIn(service, 'eu'))
        yield service.finding('sensitiveData', { facts: { name: `the service ${service.id}` } })
  },
})
