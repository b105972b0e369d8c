import { defineRule, type ItemHandle } from '../../rule.ts'
import { rfc6265bis } from '../shared/browser-sources.ts'
import { anotherItem, besides } from '../shared/example-items.ts'
import { identities, namesakes } from '../shared/identity.ts'
import { nameProperty } from '../shared/item-name.ts'

export default defineRule({
  id: 'tech/duplicate-identity',
  severity: 'error',
  summary: 'Two entries are one and the same cookie',
  why: 'A browser knows a cookie by name, domain, host-only flag, path and partition: a second one of the same identity overwrites the first. A page with both tells two purposes or lifetimes of one thing.',
  source: rfc6265bis('5.7 step 23; partition: CHIPS draft, 2.4'),
  message: ({ name, first }) =>
    `${name} is already declared as ${first}, with the same kind, name, domain and path: to a browser they are one (RFC 6265bis, section 5.7).`,
  help: 'Keep one entry. If they are two after all, state what differs: domain, path or sites.',
  examples: {
    invalid: [
      { declaration: besides({ again: twin() }), at: '/services/list/items/again/name' },
      {
        item: { domain: ['example.com', 'ads.example'] },
        declaration: besides({ again: twin({ domain: '.ADS.example' }) }),
        at: '/services/list/items/again/name',
        note: 'Each domain of a list counts, and case does not.',
      },
    ],
    valid: [
      { declaration: besides({ again: twin({ type: 'localStorage', lifetime: 'persistent' }) }) },
      { declaration: besides({ again: twin({ domain: 'ads.example' }) }) },
      {
        site: { urls: ['https://www.example.com', 'https://shop.example.com'] },
        item: { sites: ['www.example.com'] },
        declaration: besides({ again: twin({ sites: ['shop.example.com'] }) }),
        note: 'Each on a host of its own.',
      },
      { declaration: besides({ again: twin({ category: 'media' }) }), note: 'Said by another rule.' },
    ],
  },
  *check({ items }) {
    const seen = new Map<string, ItemHandle>()
    for (const item of namesakes(items)) {
      const own = identities(item)
      const first = own.map((identity) => seen.get(identity)).find((other) => other !== undefined)
      // One id twice is quality/item-id-twice, two categories are quality/name-two-categories.
      if (first && first.id !== item.id && first.category === item.category)
        yield item.finding(nameProperty(item), { facts: { name: item.title, first: first.id } })
      for (const identity of own) if (!seen.has(identity)) seen.set(identity, item)
    }
  },
})

function twin(item: object = {}) {
  return anotherItem({ name: 'list_view', ...item })
}
