import { defineRule, type RuleContext } from '../../rule.ts'
import { isAdvertising } from '../shared/legal/purposes.ts'
import { anpd } from '../shared/legal/sources.ts'

export default defineRule({
  id: 'br/consent-non-necessary',
  severity: 'warning',
  summary: 'Advertising on a legitimate interest',
  why: 'The ANPD’s guide finds consent the better basis for what is not necessary, and a legitimate interest hardly ever fit for advertising, least of all where profiles are made.',
  source: anpd('Hipóteses legais: legítimo interesse'),
  message: ({ name }) =>
    `ANPD’s guide finds a legitimate interest hardly ever fit for advertising: ${name} rests on one.`,
  help: 'Write legalBasis: consent, and ask for it; or keep the balancing test at hand.',
  yieldsTo: ['eu/legal-basis-for-storage'],
  examples: {
    invalid: [
      {
        service: { category: 'marketing', legalBasis: 'legitimate-interest' },
        at: '/services/list/legalBasis',
      },
    ],
    valid: [
      { service: { category: 'marketing', legalBasis: 'consent' } },
      { service: { category: 'statistics', legalBasis: 'legitimate-interest' } },
    ],
  },
  *check(context) {
    const interest = 'legitimate-interest'
    for (const service of context.services)
      if (service.legalBasis === interest && service.items.some(isAdvertising))
        yield service.finding('legalBasis', { facts: { name: `the service ${service.id}` } })
    const resting = categoriesThatCarry(context)
    for (const category of context.categories)
      if (category.legalBasis === interest && resting.has(category.id))
        yield category.finding('legalBasis', { facts: { name: `the category ${category.id}` } })
  },
})

/** Categories with advertising whose service has no legal basis of its own. */
function categoriesThatCarry({ items }: RuleContext): Set<string> {
  const resting = items.filter((item) => isAdvertising(item) && !item.serviceHandle.legalBasis)
  return new Set(resting.map((item) => item.category))
}
