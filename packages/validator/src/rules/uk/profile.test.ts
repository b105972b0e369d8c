import { expect, it } from 'vitest'
import { legalFindings } from '../shared/legal/legal-findings.ts'

const item = '/services/list/items/list_view'

it('does not bring the Union with it', async () => {
  const found = await legalFindings({
    jurisdictions: ['uk'],
    site: { controller: { name: 'Example' } },
    consent: { withdraw: null },
    item: { lifetime: 'unknown' },
  })
  expect(found).toEqual([`uk/information ${item}/lifetime`])
})

it('lets the Union speak where both ask the same', async () => {
  const found = await legalFindings({
    jurisdictions: ['uk', 'fr'],
    item: { lifetime: 'unknown', sharedWith: null },
  })
  expect(found.sort()).toEqual([`eu/duration ${item}/lifetime`, `eu/third-party-access ${item}`])
})

it('says once that advertising in an exempt category is not excepted', async () => {
  const found = await legalFindings({
    jurisdictions: ['uk'],
    declaration: { categories: { marketing: { consent: 'exempt' } } },
    service: { category: 'marketing' },
  })
  expect(found).toEqual(['uk/advertising-not-statistics /categories/marketing/consent'])
})
