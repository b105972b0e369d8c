import { defineRule } from '../../rule.ts'
import { brokenConditions } from '../shared/legal/audience.ts'
import { digitalOmnibus } from '../shared/legal/sources.ts'

export default defineRule({
  id: 'eu-omnibus/audience-own-use',
  severity: 'info',
  summary: 'Exempt audience measurement beyond what the Digital Omnibus would exempt',
  why: 'The Commission has proposed to exempt aggregated information about the audience of a service, made by its controller solely for its own use. It is a proposal and no law; who plans for it can see here what it would not cover.',
  source: digitalOmnibus('Article 3: new GDPR Article 88a(3)(c)'),
  message: ({ name, fault }) =>
    `A proposal and no law: the Digital Omnibus would exempt aggregated figures for the controller’s own use, and ${name} is ${fault === 'aggregated' ? 'not aggregated' : 'not for its own use alone'}.`,
  help: 'Nothing to do today. Under the proposal this service would still need consent.',
  yieldsTo: ['fr/audience-scope', 'es/audience', 'it/analytics-technical', 'uk/statistics-exception'],
  examples: {
    invalid: [
      {
        service: { category: 'statistics', audience: { ownUseOnly: false } },
        item: { exemption: { ground: 'audience-measurement', reason: 'Figures of our own site.' } },
        at: '/services/list/audience/ownUseOnly',
      },
    ],
    valid: [
      {
        service: { category: 'statistics', audience: { ownUseOnly: true, aggregated: true } },
        item: { exemption: { ground: 'audience-measurement', reason: 'Figures of our own site.' } },
      },
    ],
  },
  *check(context) {
    yield* brokenConditions(context, 'eu-draft', { ownUseOnly: true, aggregated: true })
  },
})
