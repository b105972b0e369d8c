import { defineRule } from '../../rule.ts'
import { languageOf } from '../shared/legal/words.ts'
import { declarationFormat } from '../shared/own-sources.ts'

/** The languages in which the pages have words of their own. */
const shipped = new Set(
  'fr en de es it nl pt pl sv da fi nb cs el ro hu bg hr sk sl et lv lt ga mt ar'.split(' '),
)

export default defineRule({
  id: 'quality/locale-not-shipped',
  severity: 'info',
  summary: 'The pages have no words of their own in this language',
  why: 'The declaration’s texts are shown in it, but headings, lifetimes and fixed sentences fall back to the default locale and then to English, so a visitor reads a page in two languages.',
  source: declarationFormat('Locales'),
  message: ({ locale }) =>
    `No shipped locale covers ${locale}: headings and fixed sentences will be in another language.`,
  help: 'Give the strings in your language under labels; render --list-labels prints their keys.',
  examples: {
    invalid: [{ declaration: { locales: ['en', 'uk'] }, at: '/locales/1' }],
    valid: [{ declaration: { locales: ['en-GB'] }, note: 'Covered by its language.' }],
  },
  *check(context) {
    for (const [index, locale] of context.declaration.locales.entries())
      if (!shipped.has(languageOf(locale))) yield context.finding(`/locales/${index}`, { facts: { locale } })
  },
})
