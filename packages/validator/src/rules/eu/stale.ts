import { defineRule } from '../../rule.ts'
import { daysBetween } from '../shared/legal/calendar.ts'
import { dpc } from '../shared/legal/sources.ts'

/** Six months as the longest span of days. */
const mostDays = 184

export default defineRule({
  id: 'eu/stale',
  severity: 'info',
  summary: 'Not compared with the site for six months',
  why: 'Services set new cookies without a word. A declaration that nobody has compared with the site for half a year is likely to be wrong somewhere. The law has no number; six months is this project’s own.',
  source: dpc('On keeping the information up to date'),
  message: ({ reviewed, days }) =>
    `DPC’s guidance asks to keep the information up to date: it was last compared with the site on ${reviewed}, ${days} days ago.`,
  help: 'Open the site, compare what it stores with the declaration, and write the day under policy.reviewed.',
  examples: {
    invalid: [
      { today: '2026-11-23', declaration: { policy: { reviewed: '2026-04-01' } }, at: '/policy/reviewed' },
    ],
    valid: [{ today: '2026-11-23', declaration: { policy: { reviewed: '2026-06-01' } } }],
  },
  *check(context) {
    const { reviewed } = context.declaration.policy
    if (reviewed === undefined) return
    const days = daysBetween(reviewed, context.today)
    if (days > mostDays) yield context.finding('/policy/reviewed', { facts: { reviewed, days } })
  },
})
