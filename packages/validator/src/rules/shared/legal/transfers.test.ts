import { expect, it } from 'vitest'
import type { ProviderHandle } from '../../../rule.ts'
import { isFreeForEu } from './adequacy.ts'
import { transferFaults } from './transfers.ts'

type Safeguard = ProviderHandle['transfers'][number]['safeguard']

function faults(country: string | undefined, ...transfers: [to: string, safeguard: Safeguard][]) {
  const provider = { country, transfers: transfers.map(([to, safeguard]) => ({ to, safeguard })) }
  return [...transferFaults(provider as ProviderHandle, isFreeForEu)].map(
    ({ at, country }) => `${at} ${country}`,
  )
}

it('asks for a basis where the provider is outside and says nothing', () => {
  expect(faults('US')).toEqual(['transfers US'])
  expect(faults('IN', ['US', 'scc'])).toEqual(['transfers IN'])
  expect(faults('FR')).toEqual([])
  expect(faults('JP')).toEqual([])
  expect(faults(undefined)).toEqual([])
})

it('takes a safeguard that can carry the transfer', () => {
  expect(faults('US', ['US', 'dpf'])).toEqual([])
  expect(faults('US', ['US', 'adequacy'])).toEqual([])
  expect(faults('IN', ['IN', 'scc'])).toEqual([])
  expect(faults('IE', ['US', 'bcr'], ['IN', 'derogation'])).toEqual([])
})

it('refuses one that cannot, at its own place and once a country', () => {
  expect(faults('AU', ['AU', 'adequacy'])).toEqual(['transfers/0/safeguard AU'])
  expect(faults('US', ['US', 'privacy-shield'])).toEqual(['transfers/0/safeguard US'])
  expect(faults('IN', ['IN', 'dpf'])).toEqual(['transfers/0/safeguard IN'])
  expect(faults('US', ['US', 'none'], ['US', 'none'])).toEqual(['transfers/0/safeguard US'])
  expect(faults('US', ['US', 'none'], ['US', 'scc'])).toEqual([])
})
