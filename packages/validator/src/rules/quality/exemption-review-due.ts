import { defineRule } from '../../rule.ts'
import { declarationFormat } from '../shared/own-sources.ts'

export default defineRule({
  id: 'quality/exemption-review-due',
  severity: 'warning',
  summary: 'An exemption is past its review',
  why: 'Somebody set a day until which the claim that no consent is needed was to be trusted. Sites and services change; the day has passed.',
  source: declarationFormat('Exemption, reviewBy'),
  message: ({ ground, reviewBy }) =>
    `The exemption on the ground of ${ground} was to be reviewed by ${reviewBy}.`,
  help: 'Check whether the ground still holds, then write today’s date in reviewed and a new one in reviewBy.',
  examples: {
    invalid: [
      { item: { exemption: { ground: 'user-input', reviewBy: '2026-11-22' } }, at: 'exemption/reviewBy' },
      {
        service: { exemption: { ground: 'user-input', reviewBy: '2025-01-01' } },
        at: '/services/list/exemption/reviewBy',
      },
    ],
    valid: [
      {
        item: { exemption: { ground: 'user-input', reviewBy: '2026-11-23' } },
        note: 'The day itself still counts.',
      },
      { item: { exemption: { ground: 'user-input' } } },
    ],
  },
  *check({ items, services, categories, today }) {
    const own = items.filter((item) => item.exemption?.from === 'item')
    for (const entry of [...categories, ...services, ...own]) {
      const { ground, reviewBy } = entry.exemption ?? {}
      if (reviewBy !== undefined && reviewBy < today)
        yield entry.finding('exemption/reviewBy', { facts: { ground, reviewBy } })
    }
  },
})
