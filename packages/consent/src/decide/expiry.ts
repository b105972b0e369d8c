import { parseDuration } from '../duration.ts'

/**
 * The day a duration after another, both counted from 2020-01-01 (UTC); a fraction for hours. Months go by the calendar,
 * the end of a month clamped: a month after 31 January is the last of February. Infinity without a duration.
 */
export function dayAfter(day: number, text: string | undefined): number {
  const duration = text && parseDuration(text)
  if (!duration) return Infinity
  const start = new Date(Date.UTC(2020, 0, 1 + day))
  const month = start.getUTCMonth() + duration.months
  const end = new Date(Date.UTC(start.getUTCFullYear(), month, start.getUTCDate()))
  if (end.getUTCDate() !== start.getUTCDate()) end.setUTCDate(0)
  return (+end - Date.UTC(2020, 0, 1) + duration.seconds * 1000) / 864e5
}
