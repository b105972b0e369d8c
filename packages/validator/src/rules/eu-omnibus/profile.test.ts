import { expect, it } from 'vitest'
import { rules } from '../../generated/rules.ts'
import { legalFindings } from '../shared/legal/legal-findings.ts'

const early = { consent: { lifetime: { granted: 'P6M', denied: 'P1M' } } } as const

it('speaks only where the draft is named, and says that it is no law', async () => {
  expect(await legalFindings({ ...early, jurisdictions: ['eu'] })).toEqual([])
  expect(await legalFindings({ ...early, jurisdictions: ['eu', 'eu-draft'] })).toEqual([
    'eu-omnibus/no-reprompt-6-months /consent/lifetime/denied',
  ])
  const drafts = rules.filter(({ id }) => id.startsWith('eu-omnibus/'))
  expect(drafts.map(({ severity }) => severity)).toEqual(drafts.map(() => 'info'))
})
