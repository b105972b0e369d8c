import type { ItemHandle } from '../../rule.ts'
import { nameStart } from './item-name.ts'

/** Name prefixes by which a browser enforces attributes, the longer before those that they begin with. */
export const cookiePrefixes = ['__Host-Http-', '__Host-', '__Http-', '__Secure-'] as const

export type CookiePrefix = (typeof cookiePrefixes)[number]

/** The prefix of a cookie's name, in any case: browsers compare without case (RFC 6265bis section 5.4). */
export function cookiePrefix(item: ItemHandle): CookiePrefix | undefined {
  const start = nameStart(item)?.slice(0, 16).toLowerCase()
  return start === undefined
    ? undefined
    : cookiePrefixes.find((prefix) => start.startsWith(prefix.toLowerCase()))
}
