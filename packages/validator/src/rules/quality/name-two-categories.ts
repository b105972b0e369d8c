import { defineRule, type ItemHandle } from '../../rule.ts'
import { anotherItem, besides } from '../shared/example-items.ts'
import { nameKey } from '../shared/identity.ts'
import { publishedPolicies } from '../shared/own-sources.ts'

export default defineRule({
  id: 'quality/name-two-categories',
  severity: 'warning',
  summary: 'One name stands in two categories',
  why: 'Whoever refuses one category and accepts the other cannot know what happens to it. Real pages list IDE, _gid and MR twice, once under statistics and once under marketing.',
  source: publishedPolicies('IDE, _gid and MR in two categories'),
  message: ({ name, category, first, other }) =>
    `${name} is in ${category} here and in ${first} as ${other}: a visitor can refuse one and accept the other.`,
  help: 'Put it where its most far-reaching purpose belongs, once; or give two things two names.',
  examples: {
    invalid: [
      {
        declaration: besides({
          again: anotherItem({ name: 'list_view', domain: 'ads.example', category: 'marketing' }),
        }),
        at: '/services/list/items/again/category',
        note: 'On any domain.',
      },
    ],
    valid: [
      { declaration: besides({ again: anotherItem({ name: 'list_view', domain: 'ads.example' }) }) },
      {
        declaration: besides({
          again: anotherItem({
            name: 'list_view',
            type: 'localStorage',
            lifetime: 'persistent',
            category: 'marketing',
          }),
        }),
        note: 'Another kind of storage.',
      },
    ],
  },
  *check({ items }) {
    const seen = new Map<string, { first: ItemHandle; categories: Set<string> }>()
    for (const item of items) {
      const name = nameKey(item)
      if (name === undefined) continue
      const key = `${item.type} ${name}`
      const known = seen.get(key)
      if (!known) seen.set(key, { first: item, categories: new Set([item.category]) })
      else if (!known.categories.has(item.category)) {
        known.categories.add(item.category)
        const { first } = known
        // One id twice is quality/item-id-twice.
        if (first.id === item.id) continue
        const facts = { name: item.title, category: item.category, first: first.category, other: first.id }
        yield item.finding('category', { facts })
      }
    }
  },
})
