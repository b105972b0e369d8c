import { defineRule, type ItemHandle } from '../../rule.ts'
import { isAdvertising, isStatistics } from '../shared/legal/purposes.ts'
import { gdpr } from '../shared/legal/sources.ts'

export default defineRule({
  id: 'eu/retention-of-data',
  severity: 'warning',
  summary: 'How long the collected data are kept is not stated',
  why: 'The cookie may be gone after a month and the profile that it fed stay for years. For statistics and advertising the life of the data matters more than the life of the cookie.',
  source: gdpr('Article 13(2)(a)'),
  message: ({ name, others }) =>
    `GDPR Article 13(2)(a) asks for the period for which personal data are stored: how long what ${name}${others ? ` and the rest of its service collect` : ' collects'} is kept is not stated.`,
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
      const silent = service.items.filter((item) => feeds(item) && item.dataRetention === undefined)
      // Where no item of a service says it, that is one gap and not one an item.
      const together = service.items.every((item) => item.dataRetention === undefined)
      for (const item of together ? silent.slice(0, 1) : silent)
        yield item.finding('dataRetention', {
          facts: { name: item.title, others: together && silent.length > 1 },
        })
    }
  },
})

/** Whether what an item collects goes into a data set: figures about visitors, or profiles of them. */
function feeds(item: ItemHandle): boolean {
  return isStatistics(item) || isAdvertising(item)
}
