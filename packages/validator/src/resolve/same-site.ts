import type { PublicSuffixes } from '../public-suffixes.ts'

/** Whether two normalized hosts are one site: the same host, or one registrable domain (HTML, "same site"). */
export function isSameSite(a: string, b: string, suffixes: PublicSuffixes): boolean {
  if (a === b) return true
  if (!mayShareSite(a, b)) return false
  const domain = suffixes.registrableDomain(a)
  return domain !== undefined && domain === suffixes.registrableDomain(b)
}

/** Two hosts of one registrable domain share at least their last two labels; without that no list is needed. */
function mayShareSite(a: string, b: string): boolean {
  const lastTwo = (host: string) => host.split('.').slice(-2).join('.')
  return lastTwo(a) === lastTwo(b)
}
