import { defineRule, type Facts, type RuleContext, type RuleFinding } from '../../rule.ts'
import { brokenConditions, exemptAudienceServices, sharedWithControllers } from '../shared/legal/audience.ts'
import { garante } from '../shared/legal/sources.ts'

export default defineRule({
  id: 'it/analytics-technical',
  severity: 'error',
  summary: 'Exempt analytics that do not count as technical',
  why: 'In Italy analytics count as technical cookies only for aggregated statistics of one site or app. Where a third party runs them it must also get the address masked, and neither combine the data with others nor pass them on.',
  source: garante('7.2'),
  message: (facts) =>
    `Garante counts analytics as technical for aggregated statistics of one’s own site: ${fault(facts)}`,
  help: 'Ask for consent: drop the exemption. Or change how the tool is set up, and then what the declaration says.',
  yieldsTo: ['fr/audience-scope', 'es/audience'],
  examples: {
    invalid: [
      {
        service: { category: 'statistics', audience: { aggregated: false } },
        item: { exemption: { ground: 'audience-measurement', reason: 'Figures of our own site.' } },
        at: '/services/list/audience/aggregated',
      },
      {
        declaration: { providers: { tool: { name: 'Tool Example', country: 'IT', role: 'processor' } } },
        service: {
          category: 'statistics',
          provider: 'tool',
          audience: { aggregated: true, ipMasked: false },
        },
        item: { exemption: { ground: 'audience-measurement', reason: 'Figures of our own site.' } },
        at: '/services/list/audience/ipMasked',
      },
    ],
    valid: [
      {
        service: { category: 'statistics', audience: { aggregated: true, ipMasked: false } },
        item: { exemption: { ground: 'audience-measurement', reason: 'Figures of our own site.' } },
        note: 'The site measures by itself: the address need not be masked for a third party.',
      },
    ],
  },
  *check(context) {
    yield* brokenConditions(context, 'it', { aggregated: true, ownUseOnly: true, crossMatched: false })
    yield* unmaskedForThirdParties(context)
    yield* sharedWithControllers(context, 'it')
  },
})

function* unmaskedForThirdParties(context: RuleContext): Generator<RuleFinding> {
  for (const service of exemptAudienceServices(context, 'it')) {
    const outside = service.items.some((item) => item.providerEntries.some((provider) => !provider.self))
    if (outside && service.audience?.ipMasked === false)
      yield service.finding('audience/ipMasked', {
        facts: { name: `the service ${service.id}`, fault: 'ipMasked' },
      })
  }
}

function fault({ fault, name, reader }: Facts): string {
  switch (fault) {
    case 'aggregated':
      return `those of ${name} are not aggregated.`
    case 'ipMasked':
      return `a third party runs ${name} and gets the whole address.`
    case 'ownUseOnly':
      return `${name} serves others too.`
    case 'crossMatched':
      return `${name} is matched with other data.`
    default:
      return `${reader} reads ${name} for purposes of its own.`
  }
}
