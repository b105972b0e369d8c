import { expect, it } from 'vitest'
import { vagueBecause } from './vague-purpose.ts'

it.each([
  ['en', 'This cookie is used to improve your experience on our website.'],
  ['en', 'We use it to personalise content and ads.'],
  ['fr', 'Ce cookie permet d’améliorer votre expérience sur notre site.'],
  ['fr', 'Nécessaire au bon fonctionnement du site web.'],
  ['de', 'Wird zur Verbesserung der Benutzererfahrung auf unserer Website verwendet.'],
  ['es', 'Se utiliza para mejorar la experiencia de usuario en nuestro sitio.'],
  ['it', 'Serve per migliorare la tua esperienza di navigazione sul sito.'],
  ['nl', 'Deze cookie wordt gebruikt om de gebruikerservaring te verbeteren.'],
  ['pt-BR', 'Usado para melhorar a sua experiência de navegação no site.'],
  ['de', 'Wird zur Optimierung unserer Website verwendet.'],
  ['pl', 'Poprawa komfortu korzystania z serwisu.'],
  ['sv', 'För att förbättra din upplevelse på webbplatsen.'],
])('finds no purpose in %s: %s', (locale, words) => {
  expect(vagueBecause(words, locale)).toHaveProperty('phrase')
})

it.each([
  ['en', 'Improves your experience by keeping the subtitles of videos switched on.'],
  ['fr', 'Améliore votre expérience en gardant la taille de police choisie.'],
  ['de', 'Merkt sich die gewählte Schriftgröße, um Ihr Erlebnis zu verbessern.'],
  ['pl', 'Zapamiętuje wybrany język, aby strona była w nim od razu.'],
  ['en', 'Counts visits to tell new visitors from returning ones.'],
  ['pl', 'Poprawa działania strony przez zapamiętanie wybranego języka.'],
  ['sv', 'Förbättrar din upplevelse genom att komma ihåg valt språk.'],
])('leaves alone what names a purpose in %s: %s', (locale, words) => {
  expect(vagueBecause(words, locale)).toBeUndefined()
})

it('counts letters: fewer than 20 are too short, 6 in Chinese, Japanese and Korean', () => {
  expect(vagueBecause('Keeps you signed in.', 'en')).toEqual({ short: 16 })
  expect(vagueBecause('Keeps you signed in on.', 'en')).toEqual({ short: 18 })
  expect(vagueBecause('Keeps you signed in again.', 'en')).toBeUndefined()
  expect(vagueBecause('会话标识符', 'zh')).toEqual({ short: 5 })
  expect(vagueBecause('记住您的语言', 'zh')).toBeUndefined()
  expect(vagueBecause('언어를 기억합니다', 'ko')).toBeUndefined()
})

it('reads an endless text in bounded time', () => {
  expect(vagueBecause('improve your experience '.repeat(40_000), 'en')).toHaveProperty('phrase')
})
