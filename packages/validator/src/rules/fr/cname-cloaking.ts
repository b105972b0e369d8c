import { defineRule } from '../../rule.ts'
import { cnilRecommendation } from '../shared/legal/sources.ts'
import { recipients } from '../shared/legal/transfers.ts'

export default defineRule({
  id: 'fr/cname-cloaking',
  severity: 'info',
  summary: 'A provider behind one of the site’s own host names',
  why: 'A sub-domain that is delegated to somebody else makes their cookies look like the site’s own, to visitors and to browsers that would have limited them. The CNIL discourages techniques that hide who uses a tracker.',
  source: cnilRecommendation('Article 6'),
  message: ({ name, host }) =>
    `CNIL discourages hiding who uses a tracker: ${host}, of ${name}, is a host name of this site.`,
  help: 'Serve it from the provider’s own host, or say in the item’s note who answers at that name.',
  examples: {
    invalid: [
      {
        site: { urls: ['https://www.example.org'] },
        declaration: {
          providers: { network: { name: 'Network Example', country: 'FR', hosts: ['data.example.org'] } },
        },
        item: { sharedWith: ['network'] },
        at: '/providers/network/hosts/0',
      },
    ],
    valid: [
      {
        site: { urls: ['https://www.example.org'] },
        declaration: {
          providers: { network: { name: 'Network Example', country: 'FR', hosts: ['network.example.net'] } },
        },
        item: { sharedWith: ['network'] },
      },
    ],
  },
  *check(context) {
    const concerned = recipients(context).filter((provider) => provider.hosts.length > 0)
    if (concerned.length === 0) return
    const own = new Set(context.hosts.map((host) => context.publicSuffixes.registrableDomain(host)))
    for (const provider of concerned)
      for (const [index, host] of provider.hosts.entries()) {
        const domain = context.publicSuffixes.registrableDomain(host)
        if (domain !== undefined && own.has(domain))
          yield provider.finding(`hosts/${index}`, { facts: { name: provider.name, host } })
      }
  },
})
