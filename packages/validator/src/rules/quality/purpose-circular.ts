import { remembered } from '../../remembered.ts'
import { defineRule, type ItemHandle } from '../../rule.ts'
import { publishedPolicies } from '../shared/own-sources.ts'
import { emptyWords } from '../shared/words/stop-words.ts'
import { wordsOf } from '../shared/words.ts'

const longestRead = 400
/** A purpose with more words that mean something says something. */
const mostTelling = 6

export default defineRule({
  id: 'quality/purpose-circular',
  severity: 'warning',
  summary: 'The purpose only repeats the name',
  why: '“Google Analytics cookie” under Google Analytics, “Marketing” under marketing: the cell is filled and the visitor knows nothing more than before.',
  source: publishedPolicies('Purposes that repeat the name, the category or the service'),
  message: ({ name, text, locale }) =>
    `The purpose of ${name} (${locale}), “${text}”, only repeats its name, category, service or provider.`,
  help: 'Say what is remembered or measured, and what for.',
  yieldsTo: ['eu/purpose', 'eu/purpose-vague', 'quality/purpose-filler'],
  examples: {
    invalid: [
      { item: { id: '_ga', purpose: 'This is the _ga cookie.' }, at: 'purpose' },
      { item: { purpose: 'Preferences' }, at: 'purpose' },
      {
        service: { label: 'Google Analytics' },
        item: { purpose: 'Cookie used by Google Analytics.' },
        at: 'purpose',
      },
    ],
    valid: [
      { item: { id: 'language', purpose: 'Remembers the language.' } },
      { service: { label: 'Search results' }, item: { purpose: 'Sorts search results.' } },
      { item: { purpose: 'Cookie' }, note: 'It repeats nothing; other rules find it too short.' },
    ],
  },
  *check(context) {
    const items = new Map(context.items.map((item) => [item.id, item]))
    for (const text of context.texts) {
      const item = text.property === 'purpose' ? items.get(text.item ?? '') : undefined
      if (!item) continue
      let names: readonly (readonly string[])[] | undefined
      for (const [locale, words] of text.words) {
        const telling = tellingWords(words)
        if (telling.length === 0 || telling.length > mostTelling) continue
        names ??= namesAround(item)
        if (!telling.every((word) => names?.some((name) => name.includes(word)))) continue
        const facts = { name: item.title, text: words.trim(), locale }
        yield context.finding(text.at(locale), { item: item.id, facts })
      }
    }
  },
})

/** The words of a purpose that mean something, or the first few of them where there are too many to matter. */
const tellingWords = remembered((text): readonly string[] => {
  const telling: string[] = []
  if (text.length > longestRead) return telling
  for (const word of wordsOf(text)) if (!emptyWords.has(word) && telling.push(word) > mostTelling) break
  return telling
})

/** The words of everything that an item is called by. */
function namesAround(item: ItemHandle): (readonly string[])[] {
  const { categoryEntry, serviceHandle, providerEntries } = item
  const names = [
    item.id,
    item.title,
    item.display ?? '',
    item.category,
    ...Object.values(categoryEntry?.label ?? {}),
    item.service,
    ...Object.values(serviceHandle.label ?? {}),
    ...providerEntries.map((provider) => provider.name),
  ]
  return names.map((name) => wordsOf(name.slice(0, longestRead)))
}
