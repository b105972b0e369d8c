import { defineRule } from '../../rule.ts'
import { rfc6265bis } from '../shared/browser-sources.ts'
import { isOwnDomain, isRefusedDomain } from '../shared/stated-domains.ts'

export default defineRule({
  id: 'tech/third-party-samesite',
  severity: 'error',
  summary: 'A third party’s cookie needs SameSite=None',
  why: 'With Lax or Strict a browser neither stores it nor sends it in requests that this site’s pages make to the third party: what the policy announces does not happen. Chromium 156 reports SchemefulSameSiteLax.',
  source: rfc6265bis('5.7 step 18, 5.8.3 step 3'),
  message: ({ name, sameSite, domain }) =>
    `${name} of ${domain} has SameSite=${sameSite}: a browser neither stores nor sends it in requests made from this site’s pages (RFC 6265bis, sections 5.7 and 5.8.3).`,
  help: 'State SameSite as the third party sends it; if it is this site’s own cookie, state its domain.',
  examples: {
    invalid: [
      { item: { domain: 'ads.example', sameSite: 'Lax' }, at: 'sameSite' },
      { item: { domain: 'ads.example', sameSite: 'Strict' }, at: 'sameSite' },
      { item: { party: 'third', sameSite: 'Lax' }, at: 'sameSite' },
    ],
    valid: [
      { item: { domain: 'ads.example', sameSite: 'None' } },
      { item: { domain: 'ads.example', sameSite: null } },
      { item: { domain: 'example.com', sameSite: 'Lax' } },
      {
        item: { domain: ['example.com', 'ads.example'], sameSite: 'Lax' },
        note: 'One of the two is the site’s own.',
      },
      { item: { domain: 'co.uk', sameSite: 'Lax' }, note: 'No browser takes it for that domain.' },
    ],
  },
  *check(context) {
    for (const cookie of context.cookies) {
      const { sameSite } = cookie
      if (cookie.party !== 'third' || sameSite === undefined || sameSite === 'None') continue
      if (cookie.domain.some((domain) => isOwnDomain(domain, context))) continue
      if (cookie.domain.some((domain) => isRefusedDomain(domain, context))) continue
      yield cookie.finding('sameSite', {
        facts: { name: cookie.title, sameSite, domain: cookie.domain[0] ?? 'a third party' },
        fix: cookie.set('sameSite', 'None'),
      })
    }
  },
})
