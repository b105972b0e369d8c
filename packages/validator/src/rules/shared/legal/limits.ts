import type { Duration } from '@cookie-charter/schema'
import { exceeds } from '../lifetime.ts'

/** Whether a lifetime goes beyond a limit; what has no end does. Words that give no time do not. */
export function isLonger(lifetime: string, limit: Duration): boolean {
  return lifetime === 'persistent' || exceeds(lifetime, limit)
}

/** Whether a lifetime stays below a minimum; a session does. Words that give no time do not. */
export function isShorter(lifetime: string, minimum: Duration): boolean {
  return lifetime === 'session' || exceeds(minimum, lifetime)
}
