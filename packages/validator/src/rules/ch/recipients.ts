import { defineRule } from '../../rule.ts'
import { fadp } from '../shared/legal/sources.ts'

export default defineRule({
  id: 'ch/recipients',
  severity: 'error',
  summary: 'Recipients are not stated',
  why: 'Whoever collects personal data in Switzerland tells the people concerned the recipients, or the categories of recipients, that the data are disclosed to.',
  source: fadp('Art. 19 Abs. 2 Bst. c'),
  message: ({ name }) => `DSG Article 19(2)(c) asks for the recipients: who can read ${name} is not stated.`,
  help: 'List under sharedWith the providers that can read it; write sharedWith: [] where nobody but the site can.',
  yieldsTo: ['eu/third-party-access', 'de/information', 'it/recipients-retention', 'uk/information'],
  examples: {
    invalid: [{ item: { sharedWith: null }, at: '' }],
    valid: [{ item: { sharedWith: [] } }],
  },
  *check({ items }) {
    for (const item of items)
      if (item.sharedWith === undefined) yield item.finding('sharedWith', { facts: { name: item.title } })
  },
})
