import { expect, it } from 'vitest'
import { legalFindings } from '../shared/legal/legal-findings.ts'

const item = '/services/list/items/list_view'
const audience = { ground: 'audience-measurement', reason: 'Figures of our own site.' } as const

it('leaves the conditions alone where nothing is claimed', async () => {
  const found = await legalFindings({
    jurisdictions: ['fr'],
    service: { category: 'statistics', audience: { anonymous: false, crossMatched: true } },
    item: { lifetime: 'P2Y', rolling: true, dataRetention: 'P5Y' },
  })
  expect(found).toEqual([])
})

it('leaves the conditions of an exemption alone that is claimed elsewhere', async () => {
  const found = await legalFindings({
    jurisdictions: ['fr', 'it'],
    service: { category: 'statistics', audience: { aggregated: true } },
    item: { lifetime: 'P2Y', exemption: { ...audience, jurisdictions: ['it'] } },
  })
  expect(found).toEqual([])
})

it('reports each condition that is broken at its own place', async () => {
  const found = await legalFindings({
    jurisdictions: ['fr'],
    service: { category: 'statistics', audience: { anonymous: false, ownUseOnly: false } },
    item: { lifetime: 'P2Y', rolling: true, dataRetention: 'P3Y', exemption: audience },
  })
  expect(found.sort()).toEqual([
    'fr/audience-lifetime /services/list/items/list_view/lifetime',
    'fr/audience-not-rolling /services/list/items/list_view/rolling',
    'fr/audience-retention /services/list/items/list_view/dataRetention',
    'fr/audience-scope /services/list/audience/anonymous',
    'fr/audience-scope /services/list/audience/ownUseOnly',
  ])
})

it('speaks for the other countries whose authority asks the same', async () => {
  const found = await legalFindings({
    jurisdictions: ['fr', 'es', 'it'],
    service: { category: 'statistics', audience: { crossMatched: true } },
    item: { exemption: audience },
  })
  expect(found).toEqual(['fr/audience-scope /services/list/audience/crossMatched'])
})

it('reads how long a choice is kept from what stores it, where nothing else says it', async () => {
  const found = await legalFindings({
    jurisdictions: ['fr'],
    consent: { lifetime: null, storedIn: 'list_view' },
    item: { lifetime: 'P30Y' },
  })
  expect(found.sort()).toEqual(['eu/consent-lifetime /consent', `fr/consent-6-months ${item}/lifetime`])
})

it('wants the names behind partners that are controllers where consent is asked for, and leaves others to the Union', async () => {
  const partners = (role: 'controller' | 'processor') => ({
    declaration: { providers: { others: { name: 'Our partners', country: 'FR', role } } },
    item: { sharedWith: ['others'] },
  })
  const found = (role: 'controller' | 'processor', profile: 'fr' | 'be') =>
    legalFindings({ ...partners(role), jurisdictions: [profile] })
  expect(await found('controller', 'fr')).toEqual(['fr/controllers-list /providers/others/name'])
  expect(await found('processor', 'fr')).toEqual(['eu/partners-named /providers/others/name'])
  expect(await found('controller', 'be')).toEqual(['eu/partners-named /providers/others/name'])
})
