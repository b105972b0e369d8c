import { defineRule, type RuleFinding } from '../../rule.ts'
import { publishedPolicies } from '../shared/own-sources.ts'

export default defineRule({
  id: 'quality/date-in-future',
  severity: 'info',
  summary: 'A review is dated in the future',
  why: 'Nobody has looked at the site on a day that has not come. A date that a program writes, or a slip in the year, makes the page look fresher than it is.',
  source: publishedPolicies('“Last updated” computed at each view'),
  message: ({ date }) => `${date} has not come yet, but a review is dated so.`,
  help: 'Write the day on which somebody last compared the declaration with the site.',
  examples: {
    invalid: [
      { declaration: { policy: { reviewed: '2027-10-01' } }, at: '/policy/reviewed' },
      { item: { exemption: { ground: 'user-input', reviewed: '2026-11-25' } }, at: 'exemption/reviewed' },
    ],
    valid: [
      { declaration: { policy: { reviewed: '2026-11-24' } }, note: 'Tomorrow in UTC is today somewhere.' },
      { declaration: { policy: { effective: '2027-10-01' } }, note: 'A policy may take effect later.' },
    ],
  },
  *check(context): Generator<RuleFinding> {
    const { today, items, services, categories } = context
    const tomorrow = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10)
    const { reviewed } = context.declaration.policy
    if (reviewed !== undefined && reviewed > tomorrow)
      yield context.finding('/policy/reviewed', { facts: { date: reviewed } })
    const own = items.filter((item) => item.exemption?.from === 'item')
    for (const entry of [...categories, ...services, ...own]) {
      const date = entry.exemption?.reviewed
      if (date !== undefined && date > tomorrow)
        yield entry.finding('exemption/reviewed', { facts: { date } })
    }
  },
})
