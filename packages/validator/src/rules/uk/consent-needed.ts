import { defineRule } from '../../rule.ts'
import { categoriesWithoutConsent } from '../shared/legal/categories-without-consent.ts'
import { pecr } from '../shared/legal/sources.ts'

export default defineRule({
  id: 'uk/consent-needed',
  severity: 'error',
  summary: 'A category that does not wait for consent',
  why: 'Outside the exceptions of Schedule A1, storing or reading needs consent first in the United Kingdom. An opt-out is enough only under the exceptions for statistics and appearance, and those are written as an exemption.',
  source: pecr('Schedule A1, paragraph 2(1)', true),
  message: ({ name, consent }) =>
    `PECR Schedule A1, paragraph 2, asks for consent before anything is stored: the category ${name} is ${consent} and claims no exemption.`,
  help: 'Write consent: opt-in, or an exemption with its ground and reason.',
  yieldsTo: ['eu/consent-needed', 'eu/ads-never-exempt', 'uk/advertising-not-statistics'],
  examples: {
    invalid: [
      {
        declaration: { categories: { preferences: { consent: 'opt-out' } } },
        at: '/categories/preferences/consent',
      },
    ],
    valid: [
      { declaration: { categories: { preferences: { consent: 'opt-in' } } } },
      {
        declaration: {
          categories: {
            statistics: {
              consent: 'opt-out',
              exemption: { ground: 'audience-measurement', reason: 'To improve the site.' },
            },
          },
        },
        service: { category: 'statistics', audience: { objection: 'https://www.example.com/object' } },
      },
    ],
  },
  *check(context) {
    yield* categoriesWithoutConsent(context, 'uk')
  },
})
