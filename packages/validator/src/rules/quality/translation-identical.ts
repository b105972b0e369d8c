import { remembered } from '../../remembered.ts'
import { defineRule } from '../../rule.ts'
import { languageOf } from '../shared/legal/words.ts'
import { publishedPolicies } from '../shared/own-sources.ts'
import { plainText, wordCount } from '../shared/words.ts'

const mostWords = 3

export default defineRule({
  id: 'quality/translation-identical',
  severity: 'warning',
  summary: 'Two languages have the same words',
  why: 'More than three words in a row are hardly ever the same in two languages: somebody copied the text and left its translation for later. One Polish page had half its purposes in English.',
  source: publishedPolicies('Purposes in English on a Polish page'),
  message: ({ locale, other }) => `The text in ${locale} is the same as in ${other}: it is not translated.`,
  help: 'Translate it, or leave the language out until it is translated.',
  examples: {
    invalid: [
      {
        declaration: { locales: ['en', 'pl'] },
        item: {
          purpose: { en: 'Remembers the view that was chosen.', pl: 'Remembers the view that was chosen' },
        },
        at: 'purpose/pl',
      },
    ],
    valid: [
      {
        declaration: { locales: ['en', 'pl'] },
        service: { label: { en: 'Google Tag Manager', pl: 'Google Tag Manager' } },
        note: 'Three words.',
      },
      {
        declaration: { locales: ['pt-PT', 'pt-BR'] },
        item: {
          purpose: {
            'pt-PT': 'Guarda a vista que foi escolhida.',
            'pt-BR': 'Guarda a vista que foi escolhida.',
          },
        },
        note: 'One language.',
      },
    ],
  },
  *check(context) {
    for (const text of context.texts) {
      if (text.pointer === '/site/name') continue
      if (text.words.length < 2 || !text.words.some(isNearAnother)) continue
      const seen = new Map<string, string>()
      for (const [locale, words] of text.words) {
        const plain = plainText(words)
        const other = seen.get(plain)
        if (other === undefined) seen.set(plain, locale)
        else if (languageOf(other) !== languageOf(locale) && wordCount(plain) > mostWords) {
          const item = text.item === undefined ? {} : { item: text.item }
          yield context.finding(text.at(locale), { ...item, facts: { locale, other } })
        }
      }
    }
  },
})

/** Whether a text can be the same as a later one but for space and punctuation: a cheap look before comparing them. */
function isNearAnother(
  [, one]: readonly [string, string],
  index: number,
  all: readonly (readonly [string, string])[],
): boolean {
  return all.some(
    ([, other], at) =>
      at > index && Math.abs(one.length - other.length) < 8 && beginning(one) === beginning(other),
  )
}

const beginning = remembered((text) =>
  text
    .replace(/^[\s\u0021-\u002f\u00ab\u2018-\u201f]{1,64}/, '')
    .charAt(0)
    .toLowerCase(),
)
