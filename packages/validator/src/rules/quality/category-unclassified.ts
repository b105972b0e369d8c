import { defineRule } from '../../rule.ts'
import { publishedPolicies } from '../shared/own-sources.ts'

export default defineRule({
  id: 'quality/category-unclassified',
  severity: 'warning',
  summary: 'Nobody has decided what this is for',
  why: 'A visitor can neither accept nor refuse what nobody has put into a category with a purpose. It is where scanners leave what they do not know.',
  source: publishedPolicies('72 of 190 entries of one policy are unclassified'),
  message: ({ service, count }) =>
    count === 1
      ? `An item of the service ${service} stands under “unclassified”: nobody has decided what it is for.`
      : `${count} items of the service ${service} stand under “unclassified”: nobody has decided what they are for.`,
  help: 'Find out what sets them and move them to a category, or stop setting them.',
  examples: {
    invalid: [
      { service: { category: 'unclassified' }, at: '/services/list/category' },
      { item: { category: 'unclassified' }, at: 'category' },
    ],
    valid: [{ service: { category: 'statistics' } }],
  },
  *check({ services }) {
    for (const service of services) {
      const items = service.items.filter((item) => item.category === 'unclassified')
      const facts = { service: service.id, count: items.length }
      if (items.length === 0) continue
      if (service.category === 'unclassified') yield service.finding('category', { facts })
      else yield items[0]!.finding('category', { facts })
    }
  },
})
