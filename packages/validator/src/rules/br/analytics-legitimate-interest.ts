import { defineRule, type Facts } from '../../rule.ts'
import { isStatistics } from '../shared/legal/purposes.ts'
import { anpd } from '../shared/legal/sources.ts'

export default defineRule({
  id: 'br/analytics-legitimate-interest',
  severity: 'warning',
  summary: 'Statistics on a legitimate interest that are not aggregated, or matched with other data',
  why: 'The ANPD’s guide accepts a legitimate interest for measuring an audience, for aggregated figures that are not combined with other data.',
  source: anpd('Hipóteses legais: legítimo interesse; exemplo 4'),
  message: (facts) =>
    `ANPD’s guide accepts a legitimate interest for statistics that are aggregated and kept apart: ${fault(facts)}`,
  help: 'Aggregate the figures and keep them apart from other data, or ask for consent.',
  yieldsTo: ['fr/audience-scope', 'es/audience', 'it/analytics-technical', 'uk/statistics-exception'],
  examples: {
    invalid: [
      {
        service: {
          category: 'statistics',
          legalBasis: 'legitimate-interest',
          audience: { crossMatched: true },
        },
        at: '/services/list/audience/crossMatched',
      },
    ],
    valid: [
      {
        service: {
          category: 'statistics',
          legalBasis: 'legitimate-interest',
          audience: { aggregated: true, crossMatched: false },
        },
      },
    ],
  },
  *check({ services }) {
    for (const service of services) {
      if (service.legalBasis !== 'legitimate-interest' || !service.items.some(isStatistics)) continue
      const facts = { name: `the service ${service.id}` }
      if (service.audience?.aggregated === false)
        yield service.finding('audience/aggregated', { facts: { ...facts, fault: 'aggregated' } })
      if (service.audience?.crossMatched === true)
        yield service.finding('audience/crossMatched', { facts: { ...facts, fault: 'crossMatched' } })
    }
  },
})

function fault({ fault, name }: Facts): string {
  return fault === 'aggregated'
    ? `those of ${name} are not aggregated.`
    : `${name} is matched with other data.`
}
