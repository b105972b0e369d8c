import { expect, it } from 'vitest'
import { euAdequacy, isFreeForEu, isFreeForSwitzerland } from './adequacy.ts'
import { isEeaCountry, isEeaProfile } from './jurisdictions.ts'

it('counts 30 states and the territories of member states to the EEA, and not the United Kingdom', () => {
  for (const country of ['FR', 'GR', 'IS', 'LI', 'NO', 'RE']) expect(isEeaCountry(country)).toBe(true)
  for (const country of ['GB', 'CH', 'US', 'PF', 'EL']) expect(isEeaCountry(country)).toBe(false)
})

it('knows the profiles of members, and eu as none of them', () => {
  expect(['fr', 'no', 'gr'].map(isEeaProfile)).toEqual([true, true, true])
  expect(['eu', 'uk', 'ch', 'us-ca', 'eu-draft'].map(isEeaProfile)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ])
})

it('lets data go to what the Commission found adequate; to the United States only under a safeguard', () => {
  expect(euAdequacy.every(({ country }) => isFreeForEu(country))).toBe(true)
  expect(['JP', 'KR', 'GB', 'BR'].map(isFreeForEu)).toEqual([true, true, true, true])
  expect(['US', 'AU', 'IN', 'GI', 'MC'].map(isFreeForEu)).toEqual([false, false, false, false, false])
})

it('follows the Swiss list for Switzerland: Gibraltar and Monaco, not Japan', () => {
  expect(['GI', 'MC', 'FR', 'CH'].map(isFreeForSwitzerland)).toEqual([true, true, true, true])
  expect(['JP', 'KR', 'US'].map(isFreeForSwitzerland)).toEqual([false, false, false])
})
