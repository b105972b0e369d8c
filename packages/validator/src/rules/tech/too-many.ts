import { normalizeHost } from '../../resolve/hosts.ts'
import { defineRule, type ItemHandle } from '../../rule.ts'
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
  message: ({ domains, count, limit }) =>
    `${count} cookies are declared for ${domains}: browsers ${limit === inChromium ? 'such as Chromium keep 180' : 'promise to keep 50'} (RFC 6265bis, section 6.1).`,
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
    for (const { last, count, domains } of crowds(cookies))
      yield last.finding('domain', {
        facts: {
          domains: domains.slice(0, 3).join(' and '),
          count,
          limit: count > inChromium ? inChromium : promised,
        },
      })
  },
})

interface Crowd {
  readonly domains: string[]
  count: number
  last: ItemHandle
}

/** Domains with too many cookies; those with the same ones, as a site's hosts mostly have, are one crowd. */
function crowds(cookies: readonly ItemHandle[]): Iterable<Crowd> {
  const byDomain = new Map<string, Crowd>()
  for (const cookie of cookies)
    for (const domain of new Set(cookie.domain.map(normalizeHost))) {
      const crowd = byDomain.get(domain)
      if (!crowd) byDomain.set(domain, { domains: [domain], count: 1, last: cookie })
      else Object.assign(crowd, { count: crowd.count + 1, last: cookie })
    }
  const alike = new Map<string, Crowd>()
  for (const crowd of byDomain.values()) {
    if (crowd.count <= promised) continue
    const key = `${crowd.count} ${crowd.last.pointer}`
    const same = alike.get(key)
    if (same) same.domains.push(...crowd.domains)
    else alike.set(key, crowd)
  }
  return alike.values()
}

function many(count: number): { [id: string]: object } {
  const purpose = (page: number) => `Remembers the page of list number ${page} that was open last.`
  const ids = Array.from({ length: count }, (_, page) => page)
  return Object.fromEntries(ids.map((page) => [`list_page_${page}`, anotherItem({ purpose: purpose(page) })]))
}
