import { defineRule } from '../../rule.ts'
import { withoutOptIn } from '../shared/legal/opt-in.ts'
import { fadp } from '../shared/legal/sources.ts'

export default defineRule({
  id: 'ch/high-risk-consent',
  severity: 'error',
  summary: 'Sensitive data without express consent',
  why: 'Swiss law mostly lets a site process until somebody objects. For sensitive data, and for high-risk profiling, consent has to be express: an opt-out or a notice is not.',
  source: fadp('Art. 6 Abs. 7'),
  message: ({ name }) =>
    `DSG Article 6(7) asks for express consent where sensitive data are processed: ${name} does not wait for it.`,
  help: 'Put the service in a category that is opt-in.',
  examples: {
    invalid: [
      {
        declaration: { categories: { preferences: { consent: 'opt-out' } } },
        service: { sensitiveData: true },
        at: '/services/list/sensitiveData',
      },
    ],
    valid: [{ service: { sensitiveData: true } }],
  },
  *check({ services }) {
    for (const service of services)
      if (service.sensitiveData === true && withoutOptIn(service, 'ch'))
        yield service.finding('sensitiveData', { facts: { name: `the service ${service.id}` } })
  },
})
