import { defineRule, type Facts, type RuleContext, type RuleFinding } from '../../rule.ts'
import { brokenConditions, exemptAudienceServices, sharedWithControllers } from '../shared/legal/audience.ts'
import { pecr } from '../shared/legal/sources.ts'

export default defineRule({
  id: 'uk/statistics-exception',
  severity: 'error',
  summary: 'Exempt statistics that miss a condition of the exception',
  why: 'Since 5 February 2026 statistics about the use of a site need no consent in the United Kingdom if collecting them, to improve the site, is the sole purpose, if they go to nobody but those who help with that, and if people are told and can object simply and free of charge.',
  source: pecr('Schedule A1, paragraph 5(1)'),
  message: (facts) => `PECR Schedule A1, paragraph 5, has conditions for statistics: ${fault(facts)}`,
  help: ({ fault }) =>
    fault === 'objection'
      ? 'Write audience.objection, the address where a visitor objects, or consent.optOut.url for the whole site.'
      : 'Ask for consent: drop the exemption. Or change how the tool is set up, and then what the declaration says.',
  yieldsTo: ['fr/audience-scope', 'es/audience', 'it/analytics-technical'],
  examples: {
    invalid: [
      {
        service: { category: 'statistics', audience: { ownUseOnly: true } },
        item: { exemption: { ground: 'audience-measurement', reason: 'To improve the site.' } },
        consent: { optOut: null },
        at: '/services/list/audience',
        note: 'There is no way to object.',
      },
      {
        service: {
          category: 'statistics',
          audience: { ownUseOnly: false, objection: 'https://www.example.com/object' },
        },
        item: { exemption: { ground: 'audience-measurement', reason: 'To improve the site.' } },
        at: '/services/list/audience/ownUseOnly',
      },
    ],
    valid: [
      {
        service: {
          category: 'statistics',
          audience: { ownUseOnly: true, objection: 'https://www.example.com/object' },
        },
        item: { exemption: { ground: 'audience-measurement', reason: 'To improve the site.' } },
      },
    ],
  },
  *check(context) {
    yield* brokenConditions(context, 'uk', { ownUseOnly: true, crossMatched: false })
    yield* sharedWithControllers(context, 'uk')
    yield* withoutObjection(context)
  },
})

function* withoutObjection(context: RuleContext): Generator<RuleFinding> {
  if (context.declaration.consent.optOut) return
  for (const service of exemptAudienceServices(context, 'uk'))
    if (!service.audience?.objection)
      yield context.finding(`${service.pointer}/audience/objection`, {
        facts: { name: `the service ${service.id}`, fault: 'objection' },
      })
}

function fault({ fault, name, reader }: Facts): string {
  switch (fault) {
    case 'ownUseOnly':
      return `improving the site is not the sole purpose of ${name}.`
    case 'crossMatched':
      return `${name} is matched with other data.`
    case 'objection':
      return `no simple and free way to object to ${name} is stated.`
    default:
      return `${reader} reads ${name} for purposes of its own.`
  }
}
