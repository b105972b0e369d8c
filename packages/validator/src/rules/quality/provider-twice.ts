import { defineRule, type ProviderHandle } from '../../rule.ts'
import { foldedOrganisation } from '../shared/organisation-name.ts'
import { publishedPolicies } from '../shared/own-sources.ts'

export default defineRule({
  id: 'quality/provider-twice',
  severity: 'warning',
  summary: 'One organisation stands under two providers',
  why: 'A visitor who objects to one of them has to find out that the other is the same. Tables filled by several hands write “mouseflow” and “Mouseflow”, or add a host in parentheses.',
  source: publishedPolicies('One provider written two ways'),
  message: ({ name, first }) =>
    `“${name}” and “${first}” differ only in case, spaces, legal form or a parenthesis: they look like one organisation.`,
  help: 'Keep one entry, with the rest in legalName and hosts. Two companies of one group differ in country.',
  examples: {
    invalid: [
      { declaration: { providers: { again: { name: 'EXAMPLE' } } }, at: '/providers/again/name' },
      { declaration: { providers: { again: { name: 'Example GmbH' } } }, at: '/providers/again/name' },
      {
        declaration: { providers: { again: { name: 'Example (eu.example.net)' } } },
        at: '/providers/again/name',
      },
    ],
    valid: [
      { declaration: { providers: { again: { name: 'Example Analytics' } } } },
      {
        declaration: { providers: { again: { name: 'Example Inc.', country: 'US' } } },
        note: 'Another country.',
      },
    ],
  },
  *check({ providers }) {
    const seen = new Map<string, ProviderHandle[]>()
    for (const provider of providers) {
      const key = foldedOrganisation(provider.name)
      const others = seen.get(key) ?? []
      const first = others.find((other) => !isElsewhere(provider, other))
      if (first) yield provider.finding('name', { facts: { name: provider.name, first: first.name } })
      else if (others.length < mostCountries) seen.set(key, [...others, provider])
    }
  },
})

/** Companies of one name in so many countries are compared; a bound on the work. */
const mostCountries = 20

function isElsewhere(one: ProviderHandle, other: ProviderHandle): boolean {
  return one.country !== undefined && other.country !== undefined && one.country !== other.country
}
