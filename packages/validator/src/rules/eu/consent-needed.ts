import { defineRule } from '../../rule.ts'
import { categoriesWithoutConsent } from '../shared/legal/categories-without-consent.ts'
import { ePrivacy } from '../shared/legal/sources.ts'

export default defineRule({
  id: 'eu/consent-needed',
  severity: 'error',
  summary: 'A category that does not wait for consent',
  why: 'Storing or reading anything on a device needs consent first, unless it is exempt. Opt-out and mere notice come too late: the storing has happened.',
  source: ePrivacy('Article 5(3), first sentence'),
  message: ({ name, consent }) =>
    `ePrivacy Article 5(3) asks for consent before anything is stored: the category ${name} is ${consent} and claims no exemption.`,
  help: 'Write consent: opt-in, or an exemption with its ground and reason.',
  yieldsTo: ['eu/ads-never-exempt', 'de/strict-necessity'],
  examples: {
    invalid: [
      {
        declaration: { categories: { marketing: { consent: 'opt-out' } } },
        at: '/categories/marketing/consent',
      },
    ],
    valid: [{ declaration: { categories: { marketing: { consent: 'opt-in' } } } }],
  },
  *check(context) {
    yield* categoriesWithoutConsent(context, 'eu')
  },
})
