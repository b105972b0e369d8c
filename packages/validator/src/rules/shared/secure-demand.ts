import type { ItemHandle } from '../../rule.ts'
import { cookiePrefix } from './cookie-prefix.ts'

/** What makes browsers refuse a cookie without Secure, the most exact first: its prefix, Partitioned, SameSite=None. */
export function secureDemand(cookie: ItemHandle): 'prefix' | 'partitioned' | 'sameSite' | undefined {
  if (cookiePrefix(cookie) !== undefined) return 'prefix'
  if (cookie.partitioned === true) return 'partitioned'
  return cookie.sameSite === 'None' ? 'sameSite' : undefined
}
