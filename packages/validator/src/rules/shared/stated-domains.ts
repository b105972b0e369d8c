import { isIpAddress, normalizeHost } from '../../resolve/hosts.ts'
import { isSameSite } from '../../resolve/same-site.ts'
import type { FixIntent, ItemHandle, RuleContext } from '../../rule.ts'

/** One Domain attribute as it is written. */
export interface StatedDomain {
  readonly written: string
  /** As hosts are compared: lower case, ASCII, no leading or trailing dot. */
  readonly host: string
  /** Its place below the item: `domain`, or `domain/1` in a list. */
  readonly path: string
  /** A fix that writes another domain in its place. */
  replace(domain: string): FixIntent
}

/** The domains that an item states; none where it leaves them to the default. */
export function statedDomains(item: ItemHandle, context: Pick<RuleContext, 'stated'>): StatedDomain[] {
  if (item.hostOnly) return []
  return item.domain.map((written, index) => {
    const path = context.stated(`${item.pointer}/domain/${index}`) ? `domain/${index}` : 'domain'
    return {
      written,
      host: normalizeHost(written),
      path,
      replace: (domain) => ({
        kind: 'set',
        pointer: `${item.pointer}/${path}`,
        value: domain,
        description: `Set ${path} to ${domain}`,
      }),
    }
  })
}

/** Whether a host belongs to a domain: it is the domain, or ends with a dot and it (RFC 6265bis section 5.1.3). */
export function domainMatches(host: string, domain: string): boolean {
  return host === domain || (host.endsWith(`.${domain}`) && !isIp(host))
}

/** Whether a host is an IP address; a port is not taken for one. */
export function isIp(host: string): boolean {
  const bare = host.replace(/^\[/, '').replace(/\]$/, '')
  return isIpAddress(bare) && (!bare.includes(':') || /^[0-9a-f:.]*:[0-9a-f:.]*:[0-9a-f:.]*$/.test(bare))
}

/** Whether a host is a name of the visitor's own machine or network (RFC 6761, section 6.3; RFC 6762, section 3). */
export function isLocalName(host: string): boolean {
  return /^(?:.+\.)?(?:localhost|local)$/.test(host)
}

/**
 * Whether no public site can have a cookie for a domain, whoever sets it: a public suffix, an IP address or a local
 * name, other than the host itself.
 */
export function isRefusedDomain(
  domain: string,
  context: Pick<RuleContext, 'hosts' | 'publicSuffixes'>,
): boolean {
  const host = normalizeHost(domain)
  return (
    !context.hosts.includes(host) &&
    (isIp(host) || isLocalName(host) || context.publicSuffixes.isPublicSuffix(host))
  )
}

/** Whether a domain is same-site with one of the site's hosts, which is what makes a first party. */
export function isOwnDomain(domain: string, context: Pick<RuleContext, 'hosts' | 'publicSuffixes'>): boolean {
  const host = normalizeHost(domain)
  return context.hosts.some((own) => isSameSite(host, own, context.publicSuffixes))
}
