import { expect, it } from 'vitest'
import { silentLocales, wordsFor } from './words.ts'

it('looks a locale up in itself and then in its language', () => {
  expect(wordsFor({ pt: 'Guarda a língua.' }, 'pt-BR')).toBe('Guarda a língua.')
  expect(wordsFor({ 'pt-BR': 'Guarda a língua.' }, 'pt')).toBeUndefined()
  expect(wordsFor({ en: 'Keeps the language.' }, 'fr')).toBeUndefined()
})

it('takes blank words for none', () => {
  expect(silentLocales({ en: 'Keeps the language.', fr: ' \t' }, ['en', 'fr', 'de'])).toEqual(['fr', 'de'])
})

it('names a few of many locales', () => {
  const many = Array.from({ length: 100_000 }, (_, index) => `x${index}`)
  expect(silentLocales({ en: 'Keeps the language.' }, ['en', ...many])).toEqual([
    'x0',
    'x1',
    'x2',
    'x3',
    'x4',
  ])
})

it('finds nothing in what every object inherits', () => {
  expect(silentLocales({ en: 'Keeps the language.' }, ['constructor'])).toEqual(['constructor'])
})
