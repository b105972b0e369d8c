import { defineRule, type ItemHandle } from '../../rule.ts'
import { rfc6265bis } from '../shared/browser-sources.ts'
import { anotherItem, besides } from '../shared/example-items.ts'
import { identities, nameKey, namesakes, storagePlaces } from '../shared/identity.ts'
import { nameProperty } from '../shared/item-name.ts'

/** Host names have fewer labels than this in practice; the work for one item is bounded by it. */
const mostLabels = 16

export default defineRule({
  id: 'tech/shadowing',
  severity: 'warning',
  summary: 'Two cookies of one name meet in one request',
  why: 'Where the domain of one covers the other’s, a request can carry both, the one with the longer path first. A server that takes the first by name may read the wrong one, and a visitor cannot tell which entry of the page is meant.',
  source: rfc6265bis('5.8.3 step 4, 8.6'),
  message: ({ name, other }) =>
    `${name} has the name of ${other} and another path or domain: one request can carry both (RFC 6265bis, section 5.8.3).`,
  help: 'Give one of them another name, or the same scope if they are one.',
  examples: {
    invalid: [
      { declaration: besides({ admin: twin({ path: '/admin' }) }), at: '/services/list/items/admin/name' },
      {
        declaration: besides({ wide: twin({ domain: 'example.com' }) }),
        at: '/services/list/items/wide/name',
      },
      {
        item: { domain: 'example.com' },
        declaration: besides({ narrow: twin({ domain: 'www.example.com' }) }),
        at: '/services/list/items/narrow/name',
      },
    ],
    valid: [
      { declaration: besides({ elsewhere: twin({ domain: 'ads.example' }) }) },
      {
        site: { urls: ['https://www.example.com', 'https://shop.example.com'] },
        item: { domain: 'www.example.com' },
        declaration: besides({ neighbour: twin({ domain: 'shop.example.com', path: '/' }) }),
        note: 'Neither domain covers the other.',
      },
    ],
  },
  *check({ cookies }) {
    const declared = new Map<string, ItemHandle>()
    const below = new Map<string, ItemHandle>()
    const duplicates = new Set<string>()
    for (const cookie of namesakes(cookies)) {
      const own = identities(cookie)
      const isDuplicate = own.some((identity) => duplicates.has(identity))
      for (const identity of own) duplicates.add(identity)
      const name = nameKey(cookie)
      if (isDuplicate || name === undefined) continue
      const places = storagePlaces(cookie)
      const other = places
        .flatMap(({ domain }) => [
          below.get(`${domain} ${name}`),
          ...ancestors(domain).map((above) => declared.get(`${above} ${name}`)),
        ])
        .find((found) => found !== undefined && differs(found, cookie))
      if (other)
        yield cookie.finding(nameProperty(cookie), { facts: { name: cookie.title, other: other.id } })
      for (const { domain } of places) {
        if (!declared.has(`${domain} ${name}`)) declared.set(`${domain} ${name}`, cookie)
        for (const above of ancestors(domain))
          if (!below.has(`${above} ${name}`)) below.set(`${above} ${name}`, cookie)
      }
    }
  },
})

/** Whether two cookies of one name have another scope: path, domain, or the host alone. */
function differs(one: ItemHandle, other: ItemHandle): boolean {
  if (one.id === other.id && one.service === other.service) return false
  if (one.path !== other.path || one.hostOnly !== other.hostOnly) return true
  return !one.hostOnly && one.domain.join(' ').toLowerCase() !== other.domain.join(' ').toLowerCase()
}

/** A domain and those above it. */
function ancestors(domain: string): string[] {
  const labels = domain.split('.').slice(-mostLabels)
  return labels.map((_, index) => labels.slice(index).join('.'))
}

function twin(item: object = {}) {
  return anotherItem({ name: 'list_view', ...item })
}
