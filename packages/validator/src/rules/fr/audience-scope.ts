import { defineRule, type Facts } from '../../rule.ts'
import {
  brokenConditions,
  exemptAudienceItems,
  purposesBeyondMeasurement,
  sharedWithControllers,
} from '../shared/legal/audience.ts'
import { cnilAudience } from '../shared/legal/sources.ts'

export default defineRule({
  id: 'fr/audience-scope',
  severity: 'error',
  summary: 'Exempt audience measurement that does more than the exemption covers',
  why: 'In France audience measurement needs no consent only while it measures one publisher’s own audience, for that publisher alone, in anonymous statistics, without being matched with other data, passed on, or able to follow anybody across sites. Beyond any of these it needs consent like the rest.',
  source: cnilAudience('Dans quels cas les cookies sont-ils exemptés de consentement ?'),
  message: (facts) => `CNIL exempts audience measurement only ${condition(facts)}`,
  help: 'Ask for consent: drop the exemption. Or change how the tool is set up, and then what the declaration says.',
  examples: {
    invalid: [
      {
        service: { category: 'statistics', audience: { anonymous: true, crossMatched: true } },
        item: { exemption: { ground: 'audience-measurement', reason: 'Figures of our own site.' } },
        at: '/services/list/audience/crossMatched',
      },
      {
        service: { category: 'statistics' },
        declaration: {
          providers: { network: { name: 'Network Example', country: 'FR', role: 'controller' } },
        },
        item: {
          sharedWith: ['network'],
          exemption: { ground: 'audience-measurement', reason: 'Figures of our own site.' },
        },
        at: 'sharedWith',
      },
      {
        service: { category: 'statistics' },
        item: {
          domain: 'measure.example.net',
          exemption: { ground: 'audience-measurement', reason: 'Figures of our own site.' },
        },
        at: 'domain',
        note: 'An identifier on the tool’s own domain is the same on every site that uses it.',
      },
      {
        service: { category: 'statistics' },
        item: {
          purpose: 'Counts visits and chooses the advertising that is shown later.',
          exemption: { ground: 'audience-measurement', reason: 'Figures of our own site.' },
        },
        at: 'purpose',
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
    yield* brokenConditions(context, 'fr', {
      anonymous: true,
      aggregated: true,
      ownUseOnly: true,
      crossMatched: false,
    })
    yield* sharedWithControllers(context, 'fr')
    yield* purposesBeyondMeasurement(context, 'fr')
    for (const item of exemptAudienceItems(context, 'fr'))
      if (item.party === 'third')
        yield item.finding(item.stated('domain') ? 'domain' : 'party', {
          facts: { name: item.title, fault: 'domain' },
        })
  },
})

function condition({ fault, name, reader, word }: Facts): string {
  switch (fault) {
    case 'purpose':
      return `where measuring the audience is the only purpose: that of ${name} speaks of “${word}”.`
    case 'anonymous':
      return `where it makes anonymous statistics: ${name} does not.`
    case 'aggregated':
      return `where it makes statistics: ${name} does not aggregate what it collects.`
    case 'ownUseOnly':
      return `on behalf of the publisher alone: ${name} serves others too.`
    case 'crossMatched':
      return `where it is matched with nothing else: ${name} is.`
    case 'shared':
      return `where no data that are not anonymous go to third parties: ${reader} reads ${name} for purposes of its own.`
    default:
      return `where nobody can be followed across sites: ${name} is on a domain that other sites share.`
  }
}
