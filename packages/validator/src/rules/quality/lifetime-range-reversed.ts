import { defineRule } from '../../rule.ts'
import { exceeds, spanOf } from '../shared/lifetime.ts'
import { declarationFormat } from '../shared/own-sources.ts'

export default defineRule({
  id: 'quality/lifetime-range-reversed',
  severity: 'error',
  summary: 'A range of lifetimes has no upper end',
  why: 'lifetimeFrom is the lower end of a range and lifetime its upper end. With the longer one below, or with no duration above, the page prints a range that cannot be.',
  source: declarationFormat('Item, lifetimeFrom'),
  message: ({ name, from, lifetime }) => `${name} lives from ${from} to ${lifetime}, which is no range.`,
  help: 'Write the shorter duration in lifetimeFrom and the longer one in lifetime.',
  examples: {
    invalid: [
      { item: { lifetimeFrom: 'P2Y', lifetime: 'P1D' }, at: 'lifetimeFrom' },
      { item: { lifetimeFrom: 'P1D', lifetime: 'session' }, at: 'lifetimeFrom' },
    ],
    valid: [
      { item: { lifetimeFrom: 'P1D', lifetime: 'P2Y' } },
      { item: { lifetimeFrom: 'P1D', lifetime: 'persistent', type: 'localStorage' } },
    ],
  },
  *check({ items }) {
    for (const item of items) {
      const { lifetimeFrom: from, lifetime } = item
      if (from === undefined || lifetime === 'persistent') continue
      if (spanOf(lifetime) === undefined || exceeds(from, lifetime))
        yield item.finding('lifetimeFrom', { facts: { name: item.title, from, lifetime } })
    }
  },
})
