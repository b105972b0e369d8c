import { defineRule } from '../../rule.ts'
import { isRefusedDomain } from '../shared/stated-domains.ts'

export default defineRule({
  id: 'tech/third-party-unpartitioned',
  severity: 'info',
  summary: 'A third party’s cookie without Partitioned is often blocked',
  why: 'Safari and Firefox block or partition it by themselves, Chrome does in Incognito windows, and Debian’s Chromium blocked it when tried. A policy that announces it tells many visitors of something that does not happen to them.',
  source: {
    title: 'WebKit: Full Third-Party Cookie Blocking and More; Firefox and Chrome as tried',
    url: 'https://webkit.org/blog/10218/full-third-party-cookie-blocking-and-more/',
    asOf: '2020-03-24',
    binding: 'practice',
    verified: false,
  },
  message: ({ name }) =>
    `${name} is a third party’s and not Partitioned: several browsers block it by default.`,
  help: 'Nothing need change. If the service depends on it, its maker can send it with Partitioned.',
  examples: {
    invalid: [{ item: { domain: 'ads.example', sameSite: 'None', partitioned: false }, at: 'partitioned' }],
    valid: [
      { item: { domain: 'ads.example', sameSite: 'None', partitioned: true } },
      { item: { domain: 'ads.example', sameSite: 'None' }, note: 'Not stated.' },
      { item: { domain: 'example.com', partitioned: false } },
    ],
  },
  *check(context) {
    for (const cookie of context.cookies) {
      if (cookie.party !== 'third' || cookie.partitioned !== false) continue
      if (cookie.domain.some((domain) => isRefusedDomain(domain, context))) continue
      yield cookie.finding('partitioned', { facts: { name: cookie.title } })
    }
  },
})
