import { defineRule, type ProviderHandle } from '../../rule.ts'
import { isExempt } from '../shared/legal/exemptions.ts'
import { namesNobodyIn } from '../shared/legal/nameless-recipients.ts'
import { servicesOfNobody } from '../shared/legal/services-of-nobody.ts'
import { cnilGuidelines } from '../shared/legal/sources.ts'

export default defineRule({
  id: 'fr/controllers-list',
  severity: 'error',
  summary: 'The list of controllers names nobody',
  why: 'Whoever is asked for consent must be able to see who will rely on it: the CNIL’s guidelines want the list of controllers complete and up to date when the question is put. “Our partners” is not an entry of such a list, and consent to nobody in particular is not informed.',
  source: cnilGuidelines('Article 2; Délibération n° 2020-092, article 2'),
  message: ({ name, lacks }) =>
    lacks === 'provider'
      ? `CNIL asks for a complete list of those who rely on consent: for ${name} nobody is named.`
      : `CNIL asks for a complete list of those who rely on consent: “${name}” names nobody.`,
  help: 'Enter each organisation as a provider, by its name; the site itself as one with self: true.',
  yieldsTo: ['de/information'],
  examples: {
    invalid: [
      {
        declaration: { providers: { others: { name: 'Nos partenaires', role: 'controller' } } },
        service: { category: 'marketing' },
        item: { sharedWith: ['others'], exemption: null },
        at: '/providers/others/name',
      },
      {
        service: { category: 'marketing', provider: null },
        at: '/services/list',
        note: 'Nobody is named at all.',
      },
    ],
    valid: [
      {
        declaration: { providers: { others: { name: 'Régie Exemple', country: 'FR', role: 'controller' } } },
        service: { category: 'marketing' },
        item: { sharedWith: ['others'], exemption: null },
      },
      {
        service: { category: 'marketing', provider: null },
        item: { provider: 'example' },
        note: 'Its items name theirs.',
      },
    ],
  },
  *check(context) {
    const relying = new Set(
      context.items
        .filter((item) => !isExempt(item, 'fr'))
        .flatMap((item) => [...item.provider, ...(item.sharedWith ?? [])]),
    )
    for (const provider of context.providers)
      if (relying.has(provider.id) && isController(provider) && namesNobodyIn(provider))
        yield provider.finding('name', { facts: { name: provider.name } })
    yield* servicesOfNobody(context.services, (item) => !isExempt(item, 'fr'))
  },
})

function isController({ self, role }: ProviderHandle): boolean {
  return !self && (role === 'controller' || role === 'joint-controller')
}
