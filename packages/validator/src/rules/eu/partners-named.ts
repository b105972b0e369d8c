import { defineRule } from '../../rule.ts'
import { namesNobodyIn } from '../shared/legal/nameless-recipients.ts'
import { gdpr } from '../shared/legal/sources.ts'
import { recipients } from '../shared/legal/transfers.ts'

export default defineRule({
  id: 'eu/partners-named',
  severity: 'warning',
  summary: 'A recipient that names nobody',
  why: '“Our partners” may be two companies or nine hundred. Article 13(1)(e) lets a controller name categories of recipients, but “partners” and “third parties” are not even that; the ICO calls such references ambiguous.',
  source: gdpr('Article 13(1)(e)'),
  message: ({ name }) =>
    `GDPR Article 13(1)(e) asks for the recipients or categories of them: “${name}” is neither.`,
  help: 'Enter each organisation as a provider, by its name, and list them where “partners” stands now.',
  yieldsTo: ['fr/controllers-list'],
  examples: {
    invalid: [
      {
        declaration: { providers: { others: { name: 'Our trusted partners' } } },
        item: { sharedWith: ['others'] },
        at: '/providers/others/name',
      },
    ],
    valid: [
      {
        declaration: { providers: { others: { name: 'Partner Networks Ltd', country: 'IE' } } },
        item: { sharedWith: ['others'] },
      },
    ],
  },
  *check(context) {
    for (const provider of recipients(context))
      if (namesNobodyIn(provider)) yield provider.finding('name', { facts: { name: provider.name } })
  },
})
