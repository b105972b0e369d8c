import { defineRule } from '../../rule.ts'
import { declarationFormat } from '../shared/own-sources.ts'
import { isOwnDomain, isRefusedDomain } from '../shared/stated-domains.ts'

export default defineRule({
  id: 'quality/party-contradicts-domain',
  severity: 'warning',
  summary: 'The stated party and the domain disagree',
  why: 'First party means that the domain belongs to the site’s own, by the public suffix list. Where a page says the one and the domain the other, visitors are told wrongly who reads the cookie.',
  source: declarationFormat('Party is derived'),
  message: ({ name, party, domain, derived }) =>
    `${name} is said to be ${party} party, but ${domain} makes it ${derived} party.`,
  help: 'Take party away: it is derived from the domain. If the domain is one of the site’s own, add the host to site.urls.',
  examples: {
    invalid: [
      { item: { party: 'first', domain: 'ads.example' }, at: 'party' },
      { item: { party: 'third', domain: 'example.com' }, at: 'party' },
    ],
    valid: [
      { item: { party: 'third', domain: 'ads.example', sameSite: 'None' } },
      { item: { party: 'third', sameSite: 'None' }, note: 'No domain is known.' },
      {
        item: { party: 'first', domain: ['example.com', 'ads.example'] },
        note: 'One of its domains is the site’s own.',
      },
    ],
  },
  *check(context) {
    for (const item of context.items) {
      if (!item.stated('party') || item.hostOnly) continue
      if (item.domain.some((domain) => isRefusedDomain(domain, context))) continue
      const party = context.written(`${item.pointer}/party`)
      const own = item.domain.map((domain) => isOwnDomain(domain, context))
      if (own.includes(party === 'first')) continue
      const derived = party === 'first' ? 'third' : 'first'
      const facts = { name: item.title, party: String(party), domain: item.domain[0], derived }
      yield item.finding('party', { facts, fix: item.remove('party') })
    }
  },
})
