import { remembered } from '../../remembered.ts'
import { defineRule } from '../../rule.ts'
import { publishedPolicies } from '../shared/own-sources.ts'
import { fillerPurposes } from '../shared/words/fillers.ts'
import { plainText } from '../shared/words.ts'

const longestFiller = 60
const mostWords = 6

export default defineRule({
  id: 'quality/purpose-filler',
  severity: 'warning',
  summary: 'The purpose is a filler',
  why: '“(pending)”, “unclassified”, “unknown”: 90 of 879 real entries say nothing of the kind. Nobody can agree to a purpose that nobody knows.',
  source: publishedPolicies('90 of 879 entries carry a filler for a purpose'),
  message: ({ name, text, locale }) =>
    `The purpose of ${name} (${locale}) is “${text}”, which tells no purpose.`,
  help: 'Find out what it does and say it in a sentence, or stop setting it.',
  yieldsTo: ['eu/purpose', 'eu/purpose-vague', 'quality/placeholder'],
  examples: {
    invalid: [
      { item: { purpose: '(Pending)' }, at: 'purpose' },
      { item: { purpose: 'Unclassified.' }, at: 'purpose' },
      { item: { purpose: '—' }, at: 'purpose' },
      {
        declaration: { locales: ['en', 'pl'] },
        item: { purpose: { en: 'Remembers the view that was chosen.', pl: 'W oczekiwaniu' } },
        at: 'purpose/pl',
      },
    ],
    valid: [
      { item: { purpose: 'Keeps pending orders until they are sent.' } },
      { item: { purpose: 'Counts visits by unknown visitors.' } },
    ],
  },
  *check(context) {
    const titles = new Map(context.items.map((item) => [item.id, item.title]))
    for (const text of context.texts) {
      if (text.property !== 'purpose' || text.item === undefined) continue
      for (const [locale, words] of text.words) {
        if (words.length > longestFiller || !isFiller(words)) continue
        const facts = { name: titles.get(text.item), text: words.trim(), locale }
        yield context.finding(text.at(locale), { item: text.item, facts })
      }
    }
  },
})

/** Nothing but punctuation is a filler too; a blank text is another fault. */
const isFiller = remembered((text): boolean => {
  const words = text.trim()
  if (words === '' || words.split(/\s+/).length > mostWords) return false
  const plain = plainText(words)
  return plain === '' || fillerPurposes.has(plain)
})
