const MILLISECONDS = 864e5
const FIRST = 18262 // 2020-01-01, in days since 1970

/** The day (UTC) of a Date or of YYYY-MM-DD, in days since 2020-01-01; NaN for anything else. */
export function dayNumber(day: string | Date): number {
  const written = typeof day === 'string'
  const count = Math.floor((written ? Date.parse(`${day}T00:00Z`) : +day) / MILLISECONDS) - FIRST
  return written && dayText(count) !== day ? NaN : count
}

/** YYYY-MM-DD of a day counted from 2020-01-01; empty for what is no day. */
export function dayText(count: number): string {
  const time = (count + FIRST) * MILLISECONDS
  return Math.abs(time) <= 8.64e15 ? new Date(time).toISOString().slice(0, 10) : ''
}
