import { remembered } from '../../remembered.ts'

/** A duration as written: calendar months, and seconds of what has a fixed length. */
export interface Span {
  readonly months: number
  readonly seconds: number
}

const durationSyntax =
  /^P(?=\d|T\d)(?:(\d{1,9})Y)?(?:(\d{1,9})M)?(?:(\d{1,9})W)?(?:(\d{1,9})D)?(?:T(?=\d)(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?)?$/

const secondsInDay = 86_400
const daysInFourYears = 1461
/** Days of 48 months in a row, the first year a leap year. */
const monthLengths = [29, 28, 28, 28].flatMap((february) => [
  31,
  february,
  31,
  30,
  31,
  30,
  31,
  31,
  30,
  31,
  30,
  31,
])

/** An ISO 8601 duration (`P13M`, `PT30M`); undefined for `session`, `unknown` and anything else that is none. */
export const spanOf = remembered((lifetime): Span | undefined => {
  const match = durationSyntax.exec(lifetime)
  if (!match) return undefined
  const [years, months, weeks, days, hours, minutes, seconds] = match
    .slice(1)
    .map((part) => Number(part ?? 0))
  return {
    months: years! * 12 + months!,
    seconds: (weeks! * 7 + days!) * secondsInDay + hours! * 3600 + minutes! * 60 + seconds!,
  }
})

/** The most days that so many calendar months in a row can have: 184 for 6, 397 for 13. */
export function longestDays(months: number): number {
  return extremeDays(months).most
}

/** The fewest days that so many calendar months in a row can have: 181 for 6, 393 for 13. */
export function shortestDays(months: number): number {
  return extremeDays(months).fewest
}

interface Extremes {
  most: number
  fewest: number
}

/** By the number of months that are left over from four years. */
const extremes = new Map<number, Extremes>()

function extremeDays(months: number): Extremes {
  const whole = Math.floor(months / monthLengths.length) * daysInFourYears
  const rest = months % monthLengths.length
  let known = extremes.get(rest)
  if (!known) {
    known = extremesOf(rest)
    extremes.set(rest, known)
  }
  return { most: whole + known.most, fewest: whole + known.fewest }
}

function extremesOf(months: number): Extremes {
  const sums = monthLengths.map((_, start) => {
    let days = 0
    for (let month = 0; month < months; month++) days += monthLengths[(start + month) % monthLengths.length]!
    return days
  })
  return { most: Math.max(...sums), fewest: Math.min(...sums) }
}

/** The most seconds that a span can take, months at their longest. */
export function mostSeconds(span: Span): number {
  return longestDays(span.months) * secondsInDay + span.seconds
}

/**
 * Whether a lifetime is longer than a limit, both ISO 8601 durations. Months are calendar months: `P184D` does not
 * exceed `P6M`, as six months can have 184 days, and `P185D` does. False where one of them is no duration.
 */
export function exceeds(lifetime: string, limit: string): boolean {
  const [span, most] = [spanOf(lifetime), spanOf(limit)]
  if (!span || !most) return false
  const months = span.months - most.months
  const seconds = span.seconds - most.seconds
  return months >= 0
    ? shortestDays(months) * secondsInDay + seconds > 0
    : seconds > longestDays(-months) * secondsInDay
}

/** Whether two lifetimes say the same: `P24M` and `P2Y`, `PT24H` and `P1D`, `P90D` and `P3M`; words by themselves. */
export function isSameLifetime(one: string, other: string): boolean {
  if (one === other) return true
  return (
    spanOf(one) !== undefined && spanOf(other) !== undefined && !exceeds(one, other) && !exceeds(other, one)
  )
}
