import { defineRule } from '../../rule.ts'
import { knownItem } from '../shared/known-item.ts'
import type { KnownUse } from '../shared/known-items.ts'
import { makersPages } from '../shared/own-sources.ts'

/** The core category that a use belongs to. */
const categoryOf = new Map<KnownUse, string>([
  ['analytics', 'statistics'],
  ['marketing', 'marketing'],
])
/** Preferences and own categories are left alone: what stands there may well be used so. */
const compared = new Set(['statistics', 'marketing'])

export default defineRule({
  id: 'quality/known-use',
  severity: 'warning',
  summary: 'A well-known item stands in the category of another use',
  why: 'Whoever says yes to statistics and no to advertising gets an advertising cookie all the same, or the other way round. Readers found Google Ads under analytics and Google Analytics under advertising.',
  source: makersPages('Uses of well-known items'),
  message: ({ name, maker, expected, category }) =>
    `${name} is ${maker}’s, whose use belongs to ${expected}, but it stands under ${category}.`,
  help: ({ expected }) =>
    `Move it to ${expected}. If it is used otherwise here, suppress this with that as the reason.`,
  examples: {
    invalid: [
      { service: { category: 'statistics' }, item: { id: '_gcl_au', lifetime: 'P90D' }, at: '' },
      { service: { category: 'statistics' }, item: { id: '_ga', category: 'marketing' }, at: 'category' },
    ],
    valid: [
      { service: { category: 'marketing' }, item: { id: '_gcl_au', lifetime: 'P90D' } },
      { service: { category: 'media' }, item: { id: 'IDE', domain: 'doubleclick.net', sameSite: 'None' } },
      { service: { category: 'preferences' }, item: { id: 'NID', domain: 'google.com', sameSite: 'None' } },
      { service: { category: 'statistics' }, item: { id: 'fr' } },
    ],
  },
  *check({ items }) {
    const categoriesOf = new Map<string, Set<string>>()
    for (const { title, category } of items)
      categoriesOf.set(title, (categoriesOf.get(title) ?? new Set()).add(category))
    for (const item of items) {
      if (!compared.has(item.category) || item.consent === 'exempt') continue
      const known = knownItem(item)
      if (!known || known.manifold === true) continue
      const expected = categoryOf.get(known.use)
      if (expected === undefined || expected === item.category) continue
      // One name in two categories is quality/name-two-categories.
      if ((categoriesOf.get(item.title)?.size ?? 0) > 1) continue
      const facts = { name: item.title, maker: known.maker, expected, category: item.category }
      yield item.finding('category', { facts })
    }
  },
})
