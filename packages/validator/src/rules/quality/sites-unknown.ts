import { hostOfUrl, normalizeHost } from '../../resolve/hosts.ts'
import { defineRule } from '../../rule.ts'
import { nearestId } from '../shared/nearest-id.ts'
import { declarationFormat } from '../shared/own-sources.ts'

export default defineRule({
  id: 'quality/sites-unknown',
  severity: 'error',
  summary: 'An item is limited to a host that the site does not have',
  why: 'sites names some of the hosts of site.urls. A host that is not among them limits the item to nowhere, so the page tells nobody of it or everybody.',
  source: declarationFormat('Item, sites'),
  message: ({ name, site, near }) =>
    `${name} is limited to ${site}, which is no host of site.urls.${near === undefined ? '' : ` Did you mean ${near}?`}`,
  help: 'Add the address to site.urls, or write a host that is there.',
  examples: {
    invalid: [{ item: { sites: ['shop.example.com'] }, at: 'sites/0' }],
    valid: [{ item: { sites: ['www.example.com'] } }, { item: { sites: ['https://www.example.com'] } }],
  },
  *check({ items, hosts }) {
    const known = new Set(hosts)
    const nearestTo = nearestId(known)
    for (const item of items)
      for (const [index, site] of (item.sites ?? []).entries()) {
        const host = site.includes('://') ? (hostOfUrl(site) ?? site) : normalizeHost(site)
        if (known.has(host)) continue
        const near = nearestTo(host)
        const pointer = `${item.pointer}/sites/${index}`
        yield item.finding(`sites/${index}`, {
          facts: { name: item.title, site, near },
          ...(near !== undefined && {
            fix: { kind: 'set', pointer, value: near, description: `Write ${near}` },
          }),
        })
      }
  },
})
