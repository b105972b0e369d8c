import { expect, it } from 'vitest'
import { legalFindings } from '../shared/legal/legal-findings.ts'

const gaps = {
  site: { controller: { name: 'Example' } },
  consent: { withdraw: null, optOut: null },
  declaration: { providers: { video: { name: 'Video Example Inc.', country: 'US' } } },
  item: { sharedWith: ['video'] },
} as const

it('asks by its own law for controller, objection and transfer', async () => {
  const found = await legalFindings({ ...gaps, item: { sharedWith: ['video'] }, jurisdictions: ['ch'] })
  expect(found.sort()).toEqual([
    'ch/controller /site/controller',
    'ch/objection /consent',
    'ch/transfer /providers/video',
  ])
})

it('is silent where the Union has said the same', async () => {
  const found = await legalFindings({ ...gaps, item: { sharedWith: ['video'] }, jurisdictions: ['ch', 'eu'] })
  expect(found.sort()).toEqual([
    'eu/controller /site/controller',
    'eu/transfer /providers/video',
    'eu/withdrawal /consent',
  ])
})
