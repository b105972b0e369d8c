import { defineRule } from '../../rule.ts'
import { isExempt } from '../shared/legal/exemptions.ts'
import { ePrivacy } from '../shared/legal/sources.ts'

export default defineRule({
  id: 'eu/legal-basis-for-storage',
  severity: 'warning',
  summary: 'Another legal basis than consent for what is not exempt',
  why: 'Storing and reading on the device knows consent and two exemptions, and nothing else. A legitimate interest or a contract can be the basis of what happens to the data later, never of storing.',
  source: ePrivacy('Article 5(3)'),
  message: ({ name, basis }) =>
    `ePrivacy Article 5(3) knows consent and its two exemptions: ${name} is not exempt and names ${basis} as its legal basis.`,
  help: 'Write legalBasis: consent, or an exemption with its ground and reason.',
  examples: {
    invalid: [
      {
        service: { category: 'statistics', legalBasis: 'legitimate-interest' },
        at: '/services/list/legalBasis',
      },
    ],
    valid: [
      { service: { category: 'statistics', legalBasis: 'consent' } },
      {
        declaration: { services: { choice: { legalBasis: 'legitimate-interest' } } },
        note: 'What is exempt.',
      },
    ],
  },
  *check({ services }) {
    for (const service of services) {
      const basis = service.legalBasis
      if (
        (basis === 'legitimate-interest' || basis === 'contract') &&
        service.items.some((item) => !isExempt(item, 'eu'))
      )
        yield service.finding('legalBasis', { facts: { name: `the service ${service.id}`, basis } })
    }
  },
})
