import { expect, it } from 'vitest'
import type { ProviderHandle } from '../../../rule.ts'
import { namesNobodyIn } from './nameless-recipients.ts'

const named = (name: string) => namesNobodyIn({ name } as ProviderHandle)

it.each([
  'Our partners',
  'third parties',
  'Affiliates',
  'our trusted advertising partners',
  'Nos partenaires',
  'Des tiers',
  'Drittanbieter',
  'Nuestros socios',
  'Terze parti',
  'Derden',
  'Parceiros',
  'Our affiliates and third parties',
  'Partner und Dritte',
  'Third parties (various)',
])('%s names nobody', (name) => expect(named(name)).toBe(true))

it.each([
  'Partner Networks Ltd',
  'Affilae',
  'Tiers Monde',
  'Dritte Generation GmbH',
  'ThirdPartyTrust',
  'The Trade Desk',
  'Marketing and Business',
])('%s is a name', (name) => expect(named(name)).toBe(false))

it('is not slowed down by a name made to slow it down', () => {
  expect(named(`${'our trusted '.repeat(5_000)}x`)).toBe(false)
})
