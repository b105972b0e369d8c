import { defineRule } from '../../rule.ts'
import { rfc6265bis } from '../shared/browser-sources.ts'
import { statedDomains } from '../shared/stated-domains.ts'

export default defineRule({
  id: 'tech/domain-leading-dot',
  severity: 'info',
  summary: 'The dot before a domain says nothing',
  why: 'Browsers take the dot away: with or without it a stated domain covers the hosts below it. Two spellings of one domain are hard to compare.',
  source: rfc6265bis('5.6.3 step 2'),
  message: ({ domain }) => `Browsers ignore the dot before ${domain} (RFC 6265bis, section 5.6.3).`,
  help: 'Write it without the dot.',
  yieldsTo: ['tech/domain-public-suffix', 'tech/attribute-size'],
  examples: {
    invalid: [
      { item: { domain: '.example.com' }, at: 'domain' },
      { item: { domain: ['example.com', '.doubleclick.net'] }, at: 'domain/1' },
    ],
    valid: [{ item: { domain: 'example.com' } }],
  },
  *check(context) {
    for (const cookie of context.cookies)
      for (const domain of statedDomains(cookie, context)) {
        if (!domain.written.startsWith('.')) continue
        const bare = domain.written.replace(/^\.+/, '')
        yield cookie.finding(domain.path, {
          facts: { domain: bare },
          ...(bare !== '' && { fix: domain.replace(bare) }),
        })
      }
  },
})
