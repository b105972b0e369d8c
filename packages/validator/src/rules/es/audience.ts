import { defineRule, type Facts } from '../../rule.ts'
import {
  brokenConditions,
  purposesBeyondMeasurement,
  sharedWithControllers,
} from '../shared/legal/audience.ts'
import { aepdAudience } from '../shared/legal/sources.ts'

export default defineRule({
  id: 'es/audience',
  severity: 'error',
  summary: 'Exempt audience measurement beyond the publisher’s own anonymous statistics',
  why: 'The AEPD’s guide exempts measuring the audience of one site or app, for its publisher alone, in anonymous statistics. Comparing with other processing, passing data on or following people across sites ends the exemption.',
  source: aepdAudience('II'),
  message: (facts) =>
    `AEPD’s guide exempts audience measurement for the publisher’s own anonymous statistics: ${fault(facts)}`,
  help: 'Ask for consent: drop the exemption. Or change how the tool is set up, and then what the declaration says.',
  yieldsTo: ['fr/audience-scope'],
  examples: {
    invalid: [
      {
        service: { category: 'statistics', audience: { anonymous: false } },
        item: { exemption: { ground: 'audience-measurement', reason: 'Figures of our own site.' } },
        at: '/services/list/audience/anonymous',
      },
      {
        service: { category: 'statistics' },
        declaration: {
          providers: { network: { name: 'Network Example', country: 'ES', role: 'controller' } },
        },
        item: {
          sharedWith: ['network'],
          exemption: { ground: 'audience-measurement', reason: 'Figures of our own site.' },
        },
        at: 'sharedWith',
      },
    ],
    valid: [
      {
        service: {
          category: 'statistics',
          audience: { anonymous: true, ownUseOnly: true, crossMatched: false },
        },
        item: { exemption: { ground: 'audience-measurement', reason: 'Figures of our own site.' } },
      },
    ],
  },
  *check(context) {
    yield* brokenConditions(context, 'es', {
      anonymous: true,
      aggregated: true,
      ownUseOnly: true,
      crossMatched: false,
    })
    yield* sharedWithControllers(context, 'es')
    yield* purposesBeyondMeasurement(context, 'es')
  },
})

function fault({ fault, name, reader, word }: Facts): string {
  switch (fault) {
    case 'purpose':
      return `the purpose of ${name} speaks of “${word}”.`
    case 'anonymous':
      return `those of ${name} are not anonymous.`
    case 'aggregated':
      return `those of ${name} are not aggregated.`
    case 'ownUseOnly':
      return `${name} serves others too.`
    case 'crossMatched':
      return `${name} is matched with other data.`
    default:
      return `${reader} reads ${name} for purposes of its own.`
  }
}
