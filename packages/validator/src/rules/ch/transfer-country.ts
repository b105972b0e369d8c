import { defineRule } from '../../rule.ts'
import { fadp } from '../shared/legal/sources.ts'
import { recipients } from '../shared/legal/transfers.ts'

export default defineRule({
  id: 'ch/transfer-country',
  severity: 'warning',
  summary: 'A recipient without its country',
  why: 'Where data go abroad, Swiss law wants the state named, which is more than the GDPR asks. Without the provider’s country nobody can tell whether they do.',
  source: fadp('Art. 19 Abs. 4'),
  message: ({ name }) =>
    `DSG Article 19(4) asks for the state that data are disclosed to: the country of ${name} is not stated.`,
  help: 'Write the provider’s country, two capital letters: CH where it is Swiss.',
  examples: {
    invalid: [
      {
        declaration: { providers: { video: { name: 'Video Example' } } },
        item: { sharedWith: ['video'] },
        at: '/providers/video',
      },
    ],
    valid: [
      {
        declaration: { providers: { video: { name: 'Video Example', country: 'CH' } } },
        item: { sharedWith: ['video'] },
      },
    ],
  },
  *check(context) {
    for (const provider of recipients(context))
      if (provider.country === undefined)
        yield provider.finding('country', { facts: { name: provider.name } })
  },
})
