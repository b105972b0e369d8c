import { defineRule, type ItemHandle } from '../../rule.ts'
import { anotherItem } from '../shared/example-items.ts'
import { declarationFormat } from '../shared/own-sources.ts'

export default defineRule({
  id: 'quality/item-id-twice',
  severity: 'error',
  summary: 'Two services have an item of one id',
  why: 'The id is how consent, suppressions and the history of changes find an item. With two of them nobody knows which is meant. In a composed declaration the two often come from two files.',
  source: declarationFormat('Item ids are unique in the declaration'),
  needs: 'entries',
  message: ({ id, service }) => `The item id ${id} is already used under the service ${service}.`,
  help: 'Give the later one another id and say its name in name; or remove it if it is the same thing.',
  examples: {
    invalid: [
      {
        declaration: {
          services: {
            other: { provider: 'example', category: 'preferences', items: { list_view: anotherItem() } },
          },
        },
        at: '/services/other/items/list_view',
      },
    ],
    valid: [
      {
        declaration: {
          services: {
            other: { provider: 'example', category: 'preferences', items: { list_view_2: anotherItem() } },
          },
        },
      },
    ],
  },
  *check({ items }) {
    const seen = new Map<string, ItemHandle>()
    for (const item of items) {
      const first = seen.get(item.id)
      if (first) yield item.finding('', { facts: { id: item.id, service: first.service } })
      else seen.set(item.id, item)
    }
  },
})
