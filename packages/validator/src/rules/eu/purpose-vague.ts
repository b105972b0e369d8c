import { defineRule } from '../../rule.ts'
import { gdpr } from '../shared/legal/sources.ts'
import { vagueBecause } from '../shared/legal/vague-purpose.ts'

export default defineRule({
  id: 'eu/purpose-vague',
  severity: 'warning',
  summary: 'The purpose says too little',
  why: '“To improve your experience” fits every cookie there is: nobody can tell from it what is done. Which phrases count as empty, and fewer than 20 letters as too short, is this project’s own measure of plain language.',
  source: gdpr('Article 12(1)'),
  message: ({ name, locale, phrase }) =>
    phrase === undefined
      ? `GDPR Article 12(1) asks for intelligible information: the purpose of ${name} (${locale}) is too short to tell what it does.`
      : `GDPR Article 12(1) asks for intelligible information: “${phrase}” in the purpose of ${name} (${locale}) does not tell what it does.`,
  help: 'Say what is remembered or measured, and what for: “Remembers the language you chose, so that the next page is in it.”',
  yieldsTo: ['quality/placeholder'],
  examples: {
    invalid: [
      { item: { purpose: 'We use this cookie to improve your experience on our website.' }, at: 'purpose' },
      { item: { purpose: 'Login' }, at: 'purpose', note: 'Five letters.' },
    ],
    valid: [
      { item: { purpose: 'Remembers the language you chose, so that the next page is in it.' } },
      { item: { purpose: 'Improves your experience by keeping the subtitles of videos switched on.' } },
    ],
  },
  *check(context) {
    const titles = new Map(context.items.map((item) => [item.id, item.title]))
    for (const text of context.texts) {
      if (text.property !== 'purpose' || text.item === undefined) continue
      for (const [locale, words] of text.words) {
        const vague = words.trim() === '' ? undefined : vagueBecause(words, locale)
        if (!vague) continue
        const phrase = 'phrase' in vague ? vague.phrase : undefined
        const facts = { name: titles.get(text.item), locale, phrase }
        yield context.finding(text.at(locale), { item: text.item, facts })
      }
    }
  },
})
