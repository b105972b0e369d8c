import { defineRule } from '../../rule.ts'
import { rfc6265bis } from '../shared/browser-sources.ts'
import { statedDomains } from '../shared/stated-domains.ts'

export default defineRule({
  id: 'tech/domain-public-suffix',
  severity: 'error',
  summary: 'The domain is a public suffix',
  why: 'A cookie for com.br or github.io would reach every site below it: browsers refuse it, unless the host is that suffix itself. Chromium 156 reports InvalidDomain.',
  source: rfc6265bis('5.7 step 9, with the list of publicsuffix.org'),
  message: ({ name, domain }) =>
    `${domain} is a public suffix: browsers refuse ${name} for it (RFC 6265bis, section 5.7).`,
  help: 'State the registrable domain, for example example.co.uk instead of co.uk.',
  examples: {
    invalid: [
      { item: { domain: 'co.uk' }, at: 'domain' },
      { item: { domain: ['.doubleclick.net', 'com.br'] }, at: 'domain/1' },
      { item: { domain: 'github.io' }, at: 'domain', note: 'Of the private section of the list.' },
    ],
    valid: [
      { item: { domain: 'example.com' } },
      {
        site: { urls: ['https://github.io'] },
        item: { domain: 'github.io' },
        note: 'The host itself: it becomes a cookie of that host alone.',
      },
      { item: { domain: 'localhost' }, note: 'Not on the list.' },
    ],
  },
  *check(context) {
    for (const cookie of context.cookies)
      for (const { host, path } of statedDomains(cookie, context))
        if (!context.hosts.includes(host) && context.publicSuffixes.isPublicSuffix(host))
          yield cookie.finding(path, { facts: { name: cookie.title, domain: host } })
  },
})
