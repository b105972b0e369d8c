import { parseDuration } from '../duration.ts'

const START = Date.UTC(2001, 0, 1)

/**
 * How long a lifetime is, for comparison, in milliseconds by the calendar of a common year from 1 January on, so that
 * P12M is P1Y and P365D. `session` is shorter than any duration; `persistent`, `varies`, `event` and `unknown` are
 * longer than any, and equal.
 */
export function lifetimeLength(lifetime: string): number {
  if (lifetime === 'session') return -1
  const duration = parseDuration(lifetime)
  if (!duration) return Infinity
  const end = Date.UTC(2001, duration.months, 1) + duration.seconds * 1000
  return Number.isNaN(end) ? Number.MAX_VALUE : end - START
}

/** The longest of several lifetimes, in one spelling: P1Y and P12M are both P12M. */
export function longestLifetime(lifetimes: readonly string[]): string {
  const longest = lifetimes.reduce((left, right) =>
    lifetimeLength(right) > lifetimeLength(left) ? right : left,
  )
  return oneSpelling(longest)
}

/** A duration with months, days and seconds only; other words as they are. */
export function oneSpelling(lifetime: string): string {
  const duration = parseDuration(lifetime)
  if (!duration) return lifetime
  const days = Math.floor(duration.seconds / 86400)
  const seconds = duration.seconds % 86400
  const date = (duration.months ? `${duration.months}M` : '') + (days ? `${days}D` : '')
  const time = seconds ? `T${seconds}S` : ''
  return `P${date}${time}` === 'P' ? 'P0D' : `P${date}${time}`
}
