import { dayNumber, dayText } from '../native/day.ts'
import type { PolicyLifetime } from '../policy/policy.ts'

/**
 * The day a lifetime after another, both counted from 2020-01-01 (UTC). Months go by the calendar, the end of a month
 * clamped: a month after 31 January is the last of February. Infinity without a lifetime.
 */
export function dayAfter(day: number, lifetime: PolicyLifetime | undefined): number {
  if (!lifetime) return Infinity
  const date = new Date(dayText(day))
  const ofMonth = date.getUTCDate()
  date.setUTCMonth(date.getUTCMonth() + lifetime.months)
  if (date.getUTCDate() < ofMonth) date.setUTCDate(0)
  return dayNumber(date) + lifetime.days
}
