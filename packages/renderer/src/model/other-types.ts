import type { StorageType } from '@cookie-charter/schema'
import type { Facts } from './facts.ts'

const others = [
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'cacheStorage',
  'pixel',
  'sdk',
] as const satisfies readonly StorageType[]

/** The types of storage other than cookies that a page shows, in a fixed order. */
export function otherTypes({ entries }: Pick<Facts, 'entries'>): (typeof others)[number][] {
  const present = new Set(entries.map(({ item }) => item.type))
  return others.filter((type) => present.has(type))
}
