import { defineRule } from '../../rule.ts'
import { rfc6265bis } from '../shared/browser-sources.ts'
import { domainMatches, isIp, statedDomains } from '../shared/stated-domains.ts'

export default defineRule({
  id: 'tech/domain-mismatch',
  severity: 'warning',
  summary: 'None of the site’s hosts can set a cookie for this domain',
  why: 'A host can set cookies for itself and for the domains above it, not for its neighbours. Either a host is missing from site.urls, or the domain is not where the cookie lives.',
  source: rfc6265bis('5.1.3, 5.7 step 10'),
  message: ({ name, domain, hosts }) =>
    `No host of site.urls (${hosts}) belongs to ${domain}: browsers refuse ${name} from them (RFC 6265bis, section 5.7).`,
  help: 'Add the host to site.urls if the declaration speaks of it, or state the domain that the cookie has.',
  yieldsTo: ['tech/attribute-size', 'quality/local-domain'],
  examples: {
    invalid: [
      { item: { domain: 'shop.example.com' }, at: 'domain', note: 'The site is www.example.com.' },
      { item: { domain: ['example.com', 'a.www.example.com'] }, at: 'domain/1' },
    ],
    valid: [
      { item: { domain: 'example.com' } },
      { item: { domain: 'www.example.com' } },
      { item: { domain: '.Example.COM' } },
      { item: { domain: '.doubleclick.net', sameSite: 'None' }, note: 'Third party.' },
    ],
  },
  *check(context) {
    for (const cookie of context.cookies) {
      if (cookie.party !== 'first') continue
      for (const { host, path } of statedDomains(cookie, context)) {
        if (isIp(host) || context.hosts.some((own) => domainMatches(own, host))) continue
        if (context.publicSuffixes.isPublicSuffix(host)) continue
        const facts = { name: cookie.title, domain: host, hosts: context.hosts.slice(0, 3).join(', ') }
        yield cookie.finding(path, { facts })
      }
    }
  },
})
