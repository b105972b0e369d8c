import { defineRule } from '../../rule.ts'
import { knownItem } from '../shared/known-item.ts'
import { makersPages } from '../shared/own-sources.ts'

const uses = { analytics: 'statistics', marketing: 'advertising' } as const

export default defineRule({
  id: 'quality/known-category',
  severity: 'error',
  summary: 'A well-known analytics or advertising item under an exempt category',
  why: 'The maker says what it is for, and that is not what the category says. A visitor who refuses everything still gets it. Where an exemption holds for it all the same, as some regulators grant for audience measurement, it must be claimed for this item with its reason.',
  source: makersPages('Uses of well-known items'),
  message: ({ name, maker, use, category, page }) =>
    `${name} is ${maker}’s and serves ${use} (${page}), but stands under ${category}, for which nobody is asked.`,
  help: 'Move it to statistics or marketing; or claim an exemption on the item or its service, with ground and reason.',
  examples: {
    invalid: [
      { service: { category: 'necessary' }, item: { id: '_ga' }, at: '' },
      {
        item: { id: 'IDE', domain: 'doubleclick.net', sameSite: 'None', category: 'necessary' },
        at: 'category',
      },
      {
        service: { category: 'necessary' },
        item: { id: 'NID', lifetime: 'P6M' },
        at: '',
        note: 'Nobody calls a cookie of their own so.',
      },
    ],
    valid: [
      { service: { category: 'statistics' }, item: { id: '_ga' } },
      {
        service: { category: 'necessary' },
        item: {
          pattern: '_pk_id.*',
          exemption: { ground: 'audience-measurement', reason: 'Anonymous statistics for this site alone.' },
        },
      },
      {
        service: { category: 'necessary' },
        item: { id: 'fr' },
        note: 'It may be anybody’s: nothing says Facebook.',
      },
      { service: { category: 'necessary' }, item: { id: 'PHPSESSID' } },
    ],
  },
  *check({ items }) {
    for (const item of items) {
      if (item.categoryEntry?.consent !== 'exempt') continue
      if (item.exemption !== undefined && item.exemption.from !== 'category') continue
      const known = knownItem(item)
      if (known?.use !== 'analytics' && known?.use !== 'marketing') continue
      const facts = {
        name: item.title,
        maker: known.maker,
        use: uses[known.use],
        category: item.category,
        page: known.source,
      }
      yield item.finding('category', { facts })
    }
  },
})
