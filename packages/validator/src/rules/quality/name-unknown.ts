import { defineRule } from '../../rule.ts'
import { declarationFormat } from '../shared/own-sources.ts'

export default defineRule({
  id: 'quality/name-unknown',
  severity: 'warning',
  summary: 'The entry names nothing',
  why: 'A form for people (“anonymous identifiers”, _ga_<container-id>) matches nothing on a device: no audit finds it, no refusal removes it, no visitor recognises it.',
  source: declarationFormat('Item, name, pattern and display'),
  message: ({ display }) =>
    `“${display}” is a form for people: the entry says neither name nor pattern, so it matches nothing.`,
  help: 'Add the name as the browser shows it, or a pattern with * for the part that changes.',
  examples: {
    invalid: [{ item: { display: 'list_<user>' }, at: 'display' }],
    valid: [
      { item: { display: 'list_<user>', pattern: 'list_*' } },
      { item: { display: 'List view', name: 'list_view' } },
      { item: { id: 'list_view' }, note: 'The key is the name.' },
    ],
  },
  *check({ items }) {
    for (const item of items)
      if (item.name === undefined && item.pattern === undefined)
        yield item.finding('display', { facts: { display: item.display } })
  },
})
