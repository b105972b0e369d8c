import { defineRule } from '../../rule.ts'
import { publishedPolicies } from '../shared/own-sources.ts'

const hostSyntax =
  /^(?:https?:\/\/)?\.?((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}][\p{L}\p{N}-]{0,61}[\p{L}\p{N}])\.?(?:\/.*)?$/iu

/** Names of products that end like a host name. */
const products = new Set(['asp.net'])

export default defineRule({
  id: 'quality/provider-is-domain',
  severity: 'warning',
  summary: 'A provider’s name is a host name',
  why: 'A host name does not tell who stands behind it, and a suffix such as com.br names nobody at all: 32 rows of one policy do. Scanners write what they see on the wire.',
  source: publishedPolicies('A public suffix as the provider of 32 entries'),
  message: ({ name, isSuffix }) =>
    isSuffix
      ? `The provider “${name}” is a public suffix: it names nobody.`
      : `The provider “${name}” is a host name: it does not tell which organisation that is.`,
  help: 'Write the organisation’s name and put the host under hosts. If the organisation is called so, state its legalName as well.',
  examples: {
    invalid: [
      {
        provider: { name: 'stats.doubleclick.net', self: null, legalName: null },
        at: '/providers/example/name',
      },
      { provider: { name: 'Com.br', self: null, legalName: null }, at: '/providers/example/name' },
      {
        provider: { name: 'https://www.example.com', self: null, legalName: null },
        at: '/providers/example/name',
      },
    ],
    valid: [
      { provider: { name: 'Example Analytics', self: null } },
      { provider: { name: 'Booking.com', legalName: 'Booking.com B.V.', self: null } },
      { provider: { name: 'tarteaucitron.js', self: null, legalName: null }, note: 'No top-level domain.' },
      { provider: { name: 'www.example.com' }, note: 'The site itself is printed by its own name.' },
    ],
  },
  *check({ providers, publicSuffixes }) {
    for (const provider of providers) {
      const name = provider.name.trim()
      const host =
        name.length > 253 || !/^\S+\.\S+$/.test(name) ? undefined : hostSyntax.exec(name)?.[1]?.toLowerCase()
      if (host === undefined || provider.self || provider.legalName !== undefined) continue
      const isSuffix = publicSuffixes.isPublicSuffix(host)
      const topLevel = host.slice(host.lastIndexOf('.') + 1)
      if (isSuffix || (publicSuffixes.isPublicSuffix(topLevel) && !products.has(host)))
        yield provider.finding('name', { facts: { name, isSuffix } })
    }
  },
})
