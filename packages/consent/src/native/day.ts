const MILLISECONDS = 864e5
const FIRST = 18262 // 2020-01-01, in days since 1970

/** The day (UTC) of a Date or of YYYY-MM-DD, in days since 2020-01-01; NaN for what is no date. */
export function dayNumber(day: string | Date): number {
  return Math.floor(+new Date(day) / MILLISECONDS) - FIRST
}

/** YYYY-MM-DD of a day counted from 2020-01-01. */
export function dayText(count: number): string {
  return new Date((count + FIRST) * MILLISECONDS).toISOString().slice(0, 10)
}
