import { defineRule } from '../../rule.ts'
import { missingWords, silentLocales } from '../shared/legal/words.ts'
import { declarationFormat } from '../shared/own-sources.ts'

export default defineRule({
  id: 'quality/translation-missing',
  severity: 'warning',
  summary: 'A text is missing in one of the languages',
  why: 'The page in that language falls back to another one, so a visitor meets a sentence that they may not be able to read.',
  source: declarationFormat('Locales and texts'),
  message: ({ property, locales }) => `The ${property} has no text in ${locales}.`,
  help: 'Add the missing words; a plain string speaks in the default locale alone.',
  yieldsTo: ['eu/purpose', 'eu/language'],
  examples: {
    invalid: [
      { service: { label: { fr: 'Listes' } }, at: '/services/list/label', note: 'The page is in English.' },
      {
        item: { note: { 'en-GB': 'Kept on this device.' } },
        at: 'note',
        note: 'en-GB does not speak for en.',
      },
    ],
    valid: [
      { service: { label: { en: 'Lists', fr: 'Listes' } } },
      { declaration: { locales: ['en', 'en-GB'] }, note: 'Words in en speak for en-GB too.' },
    ],
  },
  *check(context) {
    const { locales } = context.declaration
    for (const text of context.texts) {
      // As a plain string the site's name is the same in every language.
      if (text.pointer === '/site/name' && typeof context.written(text.pointer) === 'string') continue
      const missing = silentLocales(text.text, locales)
      if (missing.length === 0) continue
      const item = text.item === undefined ? {} : { item: text.item }
      yield context.finding(missingWords(context, text.pointer, missing), {
        ...item,
        facts: { property: text.property, locales: missing.join(', ') },
      })
    }
  },
})
