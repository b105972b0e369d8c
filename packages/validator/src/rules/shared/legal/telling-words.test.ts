import { expect, it } from 'vitest'
import type { ItemHandle } from '../../../rule.ts'
import { advertisingOperationWord, advertisingWord, isVariantTest, measurementWord } from './telling-words.ts'

const item = (purpose: { [locale: string]: string }) => ({ purpose }) as unknown as ItemHandle

it('reads advertising, its operations and measurement in the language of the words', () => {
  expect(advertisingWord(item({ fr: 'Affiche de la publicité selon vos lectures.' }))?.word).toBe('publicité')
  expect(advertisingOperationWord(item({ de: 'Dient der Marktforschung.' }))?.locale).toBe('de')
  expect(measurementWord(item({ 'pt-BR': 'Recolhe dados estatísticos das visitas.' }))?.locale).toBe('pt-BR')
})

it('does not take a choice about advertising for advertising', () => {
  expect(advertisingWord(item({ en: 'Remembers that you refused advertising.' }))).toBeUndefined()
  expect(advertisingWord(item({ fr: 'Retient votre consentement à la publicité.' }))).toBeUndefined()
  expect(measurementWord(item({ de: 'Speichert Ihre Zustimmung zur Statistik.' }))).toBeUndefined()
  expect(advertisingWord(item({ fr: 'Garde le panier, jamais pour de la publicité.' }))).toBeUndefined()
  expect(measurementWord(item({ en: 'Keeps you out of our statistics.' }))).toBeUndefined()
})

it('matches from the start of a word', () => {
  expect(measurementWord(item({ nl: 'Houdt de winkelwagen bij, ook zonder aanmelding.' }))).toBeUndefined()
  expect(advertisingWord(item({ de: 'Merkt die Bewerbung, die begonnen wurde.' }))).toBeUndefined()
})

it('knows a test of variants', () => {
  expect(isVariantTest(item({ en: 'Keeps the variant of an A/B test.' }))).toBe(true)
  expect(isVariantTest(item({ fr: 'Répartit les visiteurs pour un test A/B.' }))).toBe(true)
  expect(isVariantTest(item({ es: 'Reparte las visitas en una prueba A/B.' }))).toBe(true)
  expect(isVariantTest(item({ en: 'Serves a multivariate test of the page.' }))).toBe(true)
  expect(isVariantTest(item({ en: 'Keeps the basket.' }))).toBe(false)
})
