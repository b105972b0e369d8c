import { defineRule } from '../../rule.ts'
import { planet49 } from '../shared/legal/sources.ts'

export default defineRule({
  id: 'eu/third-party-access',
  severity: 'error',
  summary: 'Whether third parties have access is not stated',
  why: 'Who else can read it is part of what a visitor must know before saying yes. That nobody can is an answer too, and it has to be given.',
  source: planet49('Paragraph 81 and operative part, point 3'),
  message: ({ name }) =>
    `Planet49, paragraph 81, requires that people are told whether third parties have access: for ${name} that is not stated.`,
  help: 'List under sharedWith the providers that can read it; write sharedWith: [] where nobody but the site can.',
  yieldsTo: ['de/information', 'it/recipients-retention'],
  examples: {
    invalid: [{ item: { sharedWith: null }, at: '' }],
    valid: [{ item: { sharedWith: [] } }],
  },
  *check({ items }) {
    for (const item of items)
      if (item.sharedWith === undefined) yield item.finding('sharedWith', { facts: { name: item.title } })
  },
})
