import { defineRule } from '../../rule.ts'
import { rfc6265bis } from '../shared/browser-sources.ts'
import { isIp, statedDomains } from '../shared/stated-domains.ts'

const bare = (host: string) => host.replace(/^\[|\]$/g, '')

export default defineRule({
  id: 'tech/domain-ip',
  severity: 'error',
  summary: 'The domain is an IP address of another host',
  why: 'An IP address belongs to no domain and has none below it: a cookie can only be for the address that sets it, and then needs no Domain attribute.',
  source: rfc6265bis('5.1.3'),
  message: ({ name, domain }) =>
    `The domain of ${name} is the IP address ${domain}, which is no host of the site: browsers refuse it (RFC 6265bis, section 5.1.3).`,
  help: 'State the host name that the cookie belongs to, or leave domain out.',
  examples: {
    invalid: [
      { item: { domain: '192.0.2.7' }, at: 'domain' },
      { item: { domain: '[2001:db8::7]' }, at: 'domain' },
    ],
    valid: [
      { site: { urls: ['http://192.0.2.7:8080'] }, item: { domain: '192.0.2.7' } },
      { item: { domain: 'example.com' } },
    ],
  },
  *check(context) {
    for (const cookie of context.cookies)
      for (const { host, path } of statedDomains(cookie, context))
        if (isIp(host) && !context.hosts.some((own) => bare(own) === bare(host)))
          yield cookie.finding(path, { facts: { name: cookie.title, domain: host } })
  },
})
