import { defineRule } from '../../rule.ts'
import { publishedPolicies } from '../shared/own-sources.ts'

export default defineRule({
  id: 'quality/provider-missing',
  severity: 'warning',
  summary: 'It is not said whose service this is',
  why: 'Visitors ask first who gets their data. In 46 of 69 real policies the provider’s cell is missing or empty.',
  source: publishedPolicies('46 of 69 policies name no provider'),
  message: ({ service }) => `The service ${service} names no provider.`,
  help: 'Name the provider under providers and refer to it; for the site’s own services a provider with self: true.',
  yieldsTo: ['de/information', 'fr/controllers-list', 'es/contents'],
  examples: {
    invalid: [{ service: { provider: null }, at: '/services/list' }],
    valid: [
      { service: { provider: 'example' } },
      { service: { provider: null }, item: { provider: 'example' }, note: 'Each item names its own.' },
    ],
  },
  *check({ services }) {
    for (const service of services) {
      if (service.provider.length > 0 || service.items.length === 0) continue
      if (service.items.some((item) => item.provider.length === 0))
        yield service.finding('provider', { facts: { service: service.id } })
    }
  },
})
