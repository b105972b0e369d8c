import { defineRule } from '../../rule.ts'
import { isLocalName, statedDomains } from '../shared/stated-domains.ts'

export default defineRule({
  id: 'quality/local-domain',
  severity: 'warning',
  summary: 'The domain is that of a development server',
  why: 'localhost and names below .local are the visitor’s own machine or network: what a developer saw there is not what the public site sets. One published configuration named localhost, so that a refusal removed nothing.',
  source: {
    title: 'RFC 6761, Special-Use Domain Names',
    section: '6.3, with RFC 6762, section 3, for .local',
    url: 'https://www.rfc-editor.org/rfc/rfc6761#section-6.3',
    asOf: '2013-02-01',
    binding: 'standard',
    verified: false,
  },
  message: ({ name, domain }) =>
    `RFC 6761 and RFC 6762 keep ${domain} for the visitor’s own machine or network: the public site cannot set ${name} there.`,
  help: 'Write the domain that the browser’s storage panel shows on the live site, or leave it out.',
  examples: {
    invalid: [
      { item: { domain: 'localhost' }, at: 'domain' },
      { item: { domain: ['example.com', 'shop.local'] }, at: 'domain/1' },
    ],
    valid: [
      { site: { urls: ['http://localhost:3000'] }, item: { domain: 'localhost' } },
      { item: { domain: 'local.example.com' } },
    ],
  },
  *check(context) {
    for (const item of context.items)
      for (const { host, path } of statedDomains(item, context))
        if (isLocalName(host) && !context.hosts.includes(host))
          yield item.finding(path, { facts: { name: item.title, domain: host } })
  },
})
