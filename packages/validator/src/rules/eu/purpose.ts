import { defineRule } from '../../rule.ts'
import { purposeless } from '../shared/legal/purposeless.ts'
import { ePrivacy } from '../shared/legal/sources.ts'

export default defineRule({
  id: 'eu/purpose',
  severity: 'error',
  summary: 'No purpose in a language of the site',
  why: 'Consent counts only after clear and comprehensive information, about the purposes above all. A visitor who reads the page in a language without the purpose was not told.',
  source: ePrivacy('Article 5(3); GDPR Article 13(1)(c)'),
  message: ({ name, locales }) =>
    `ePrivacy Article 5(3) asks for clear information about the purposes: ${name} has no purpose in ${locales}.`,
  help: ({ locales }) => `Write under purpose what it is for, in ${locales}.`,
  yieldsTo: ['de/information'],
  examples: {
    invalid: [
      {
        declaration: { locales: ['en', 'fr'] },
        item: { purpose: { en: 'Keeps the articles in the basket until the order is paid.' } },
        at: 'purpose',
      },
    ],
    valid: [
      {
        declaration: { locales: ['en', 'fr'] },
        item: {
          purpose: {
            en: 'Keeps the articles in the basket until the order is paid.',
            fr: 'Garde les articles du panier jusqu’au paiement de la commande.',
          },
        },
      },
    ],
  },
  *check(context) {
    yield* purposeless(context)
  },
})
