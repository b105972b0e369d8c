import { expect, it } from 'vitest'
import { placeholderIn } from './placeholder.ts'

it.each([
  ['TODO', 'en'],
  ['Describe this (TBD)', 'fr'],
  ['XXX.', 'de'],
  ['TODO: preguntar', 'es'],
  ['on [Service Name]', 'en'],
  ['[insert]', 'en'],
  ['[yourcompany]', 'en'],
  ['[nom du service]', 'fr'],
  ['{{ date("d-m-Y") }}', 'nl'],
  ['Lorem ipsum dolor', 'la'],
])('%s (%s) has a placeholder', (text, locale) => expect(placeholderIn(text, locale)).toBeDefined())

it.each([
  ['Todo list', 'en'],
  ['ACEPTAR TODO', 'es'],
  ['todo', 'es'],
  ['GTM-XXX', 'en'],
  ['XXXL', 'en'],
  ['see [1] and [2, 3]', 'en'],
  ['CookieConsent [x17]', 'en'],
  ['See our [privacy policy](https://example.com/privacy).', 'en'],
  ['{0} {name}', 'en'],
  ['MÉTODO', 'es'],
])('%s (%s) has none', (text, locale) => expect(placeholderIn(text, locale)).toBeUndefined())

it('reads a bounded part, in linear time', () => {
  expect(placeholderIn('['.repeat(1_000_000), 'en')).toBeUndefined()
  expect(placeholderIn('{'.repeat(1_000_000), 'en')).toBeUndefined()
})
