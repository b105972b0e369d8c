import { expect, it } from 'vitest'
import { legalFindings } from '../shared/legal/legal-findings.ts'

const item = '/services/list/items/list_view'

it('speaks instead of the Union of what is not told', async () => {
  const found = await legalFindings({
    jurisdictions: ['de'],
    item: { lifetime: 'unknown', sharedWith: null },
  })
  expect(found.sort()).toEqual([`de/information ${item}`, `de/information ${item}/lifetime`])
})

it('speaks for every profile that asks the same', async () => {
  const found = await legalFindings({
    jurisdictions: ['de', 'it', 'uk', 'ch'],
    item: { lifetime: 'varies', sharedWith: null },
  })
  expect(found.sort()).toEqual([`de/information ${item}`, `de/information ${item}/lifetime`])
})

it('speaks instead of the Union of analytics that are exempt, in France too', async () => {
  const found = await legalFindings({
    jurisdictions: ['de', 'fr'],
    service: { category: 'statistics' },
    item: { exemption: { ground: 'audience-measurement', reason: 'Figures of our own site.' } },
  })
  expect(found).toEqual([`de/strict-necessity ${item}/exemption`])
})
