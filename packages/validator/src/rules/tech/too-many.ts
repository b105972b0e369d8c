import { normalizeHost } from '../../resolve/hosts.ts'
import { defineRule } from '../../rule.ts'
import { rfc6265bis } from '../shared/browser-sources.ts'
import { anotherItem, besides } from '../shared/example-items.ts'

const promised = 50
const inChromium = 180

export default defineRule({
  id: 'tech/too-many',
  severity: 'warning',
  summary: 'More cookies for one domain than browsers promise to keep',
  why: 'Browsers should keep at least 50 cookies for a domain, and Chromium keeps 180. Past that they throw some out, so a choice or a sign-in is lost for no reason that the visitor can see.',
  source: rfc6265bis('6.1'),
  message: ({ domain, count, limit }) =>
    `${count} cookies are declared for ${domain}: browsers ${limit === inChromium ? 'such as Chromium keep 180' : 'promise to keep 50'} (RFC 6265bis, section 6.1).`,
  help: 'Join cookies into one, or use other storage. A family of names is one entry with a pattern.',
  examples: {
    invalid: [
      {
        declaration: besides(many(50)),
        at: '/services/list/items/list_page_49',
        note: 'With the one of the example they are 52.',
      },
    ],
    valid: [{ declaration: besides(many(48)), note: 'Exactly 50.' }],
  },
  *check({ cookies }) {
    const counts = new Map<string, number>()
    const last = new Map<string, (typeof cookies)[number]>()
    for (const cookie of cookies)
      for (const domain of new Set(cookie.domain.map(normalizeHost))) {
        counts.set(domain, (counts.get(domain) ?? 0) + 1)
        last.set(domain, cookie)
      }
    for (const [domain, count] of counts) {
      if (count <= promised) continue
      const limit = count > inChromium ? inChromium : promised
      yield last.get(domain)!.finding('domain', { facts: { domain, count, limit } })
    }
  },
})

function many(count: number): { [id: string]: object } {
  const purpose = (page: number) => `Remembers the page of list number ${page} that was open last.`
  const ids = Array.from({ length: count }, (_, page) => page)
  return Object.fromEntries(ids.map((page) => [`list_page_${page}`, anotherItem({ purpose: purpose(page) })]))
}
