import { defineRule } from '../../rule.ts'
import { publishedPolicies } from '../shared/own-sources.ts'
import {
  maySpellTime,
  mayStateFacts,
  missingFacts,
  namesThatAreNoWords,
  textFacts,
} from '../shared/text-facts.ts'

export default defineRule({
  id: 'quality/translation-fact-drift',
  severity: 'warning',
  summary: 'Two languages state different facts',
  why: 'Languages of a page are edited one at a time: one said “pages visited, duration” where the others said pages alone, another one month where the original said one year. Which one is true the visitor cannot know.',
  source: publishedPolicies('Translation drift'),
  message: ({ locale, other, differences }) =>
    `The text in ${locale} does not state the same numbers, durations or names as in ${other}: ${differences}.`,
  help: 'Compare both with what the site does and correct the one that is wrong.',
  examples: {
    invalid: [
      {
        declaration: { locales: ['en', 'fr'] },
        item: {
          purpose: {
            en: 'Keeps your list for 30 days after a visit.',
            fr: 'Garde votre liste 30 minutes après une visite.',
          },
        },
        at: 'purpose/fr',
      },
      {
        declaration: { locales: ['en', 'de'] },
        item: { note: { en: 'Set together with list_sort.', de: 'Wird zusammen mit list_order gesetzt.' } },
        at: 'note/de',
      },
      {
        declaration: { locales: ['en', 'pt'] },
        item: {
          purpose: {
            en: 'Keeps your list for one month after a visit.',
            pt: 'Guarda a sua lista durante um ano após a visita.',
          },
        },
        at: 'purpose/pt',
        note: 'Spelled out, too.',
      },
    ],
    valid: [
      {
        declaration: { locales: ['en', 'fr', 'de'] },
        item: {
          purpose: {
            en: 'Keeps your list for one year after a visit.',
            fr: 'Garde votre liste 12 mois après une visite.',
            de: 'Bewahrt Ihre Liste ein Jahr lang nach einem Besuch auf.',
          },
        },
      },
    ],
  },
  *check(context) {
    const [first = ''] = context.declaration.locales
    const names = namesThatAreNoWords(context.items.map(({ title }) => title))
    const mayDiffer = (words: string) => mayStateFacts(words) || (names.size > 0 && /[A-Z]{2}/.test(words))
    for (const text of context.texts) {
      if (text.words.length < 2) continue
      const locales = text.words.map(([locale]) => locale)
      const other = locales.includes(first) ? first : locales[0]!
      if (!text.words.some(([, words]) => mayDiffer(words)) && !maySpellTime(text.text[other]!, other))
        continue
      const reference = textFacts(text.text[other]!, other, names)
      for (const locale of locales) {
        if (locale === other) continue
        const facts = textFacts(text.text[locale]!, locale, names)
        const only = (words: string[], place: string) =>
          words.length > 0 ? [`only in ${place}: ${words.slice(0, 5).join(', ')}`] : []
        const differences = [
          ...only(missingFacts(facts, reference), locale),
          ...only(missingFacts(reference, facts), other),
        ]
        if (differences.length === 0) continue
        const item = text.item === undefined ? {} : { item: text.item }
        yield context.finding(text.at(locale), {
          ...item,
          facts: { locale, other, differences: differences.join('; ') },
        })
      }
    }
  },
})
