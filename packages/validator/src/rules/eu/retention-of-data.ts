import { defineRule, type ItemHandle } from '../../rule.ts'
import { gapsAmong } from '../shared/legal/gaps.ts'
import { isAdvertising, isStatistics } from '../shared/legal/purposes.ts'
import { gdpr } from '../shared/legal/sources.ts'

export default defineRule({
  id: 'eu/retention-of-data',
  severity: 'warning',
  summary: 'How long the collected data are kept is not stated',
  why: 'The cookie may be gone after a month and the profile that it fed stay for years. For statistics and advertising the life of the data matters more than the life of the cookie.',
  source: gdpr('Article 13(2)(a)'),
  message: ({ name, forAll }) =>
    `GDPR Article 13(2)(a) asks for the period for which personal data are stored: how long what ${name}${forAll ? ` and the rest of its service collect` : ' collects'} is kept is not stated.`,
  help: 'Write dataRetention, a duration: the one set in the service’s own settings.',
  examples: {
    invalid: [{ service: { category: 'statistics' }, item: { dataRetention: null }, at: '' }],
    valid: [
      { service: { category: 'statistics' }, item: { dataRetention: 'P14M' } },
      { item: { dataRetention: null }, note: 'A preference is read on the device and feeds nothing.' },
    ],
  },
  *check({ services }) {
    for (const service of services) {
      const { entries, forAll } = gapsAmong(
        service.items.filter(feeds),
        (item) => item.dataRetention === undefined,
      )
      for (const item of entries) yield item.finding('dataRetention', { facts: { name: item.title, forAll } })
    }
  },
})

/** Whether what an item collects goes into a data set: figures about visitors, or profiles of them. */
function feeds(item: ItemHandle): boolean {
  return isStatistics(item) || isAdvertising(item)
}
