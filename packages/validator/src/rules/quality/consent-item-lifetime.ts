import { defineRule } from '../../rule.ts'
import { exceeds } from '../shared/lifetime.ts'
import { declarationFormat } from '../shared/own-sources.ts'

const choices = ['granted', 'denied'] as const

export default defineRule({
  id: 'quality/consent-item-lifetime',
  severity: 'warning',
  summary: 'The choice is said to be kept longer than what keeps it',
  why: 'The page says how long a yes or a no holds; the item that remembers it is gone earlier. People are then asked again sooner than they were told.',
  source: declarationFormat('consent.lifetime and consent.storedIn'),
  message: ({ choice, held, name, lifetime }) =>
    `A choice that is ${choice} is said to hold ${held}, but ${name}, which remembers it, lives ${lifetime}.`,
  help: 'Give the item the lifetime of the choice, or tell the shorter one.',
  yieldsTo: ['fr/consent-6-months', 'ie/consent-6-months', 'es/consent-24-months'],
  examples: {
    invalid: [
      { consent: { lifetime: { granted: 'P1Y' } }, at: '/consent/lifetime/granted' },
      { consent: { lifetime: { denied: 'P7M' } }, at: '/consent/lifetime/denied' },
    ],
    valid: [
      {
        consent: { lifetime: { granted: 'P6M', denied: 'P1M' } },
        note: 'The item of the example lives six months.',
      },
      { consent: { lifetime: { granted: 'P184D' } }, note: 'Six months can have 184 days.' },
    ],
  },
  *check(context) {
    const { storedIn, lifetime } = context.declaration.consent
    const records = context.items.filter((item) => storedIn.includes(item.id))
    if (!lifetime || records.length === 0) return
    for (const choice of choices) {
      const held = lifetime[choice]
      if (held === undefined) continue
      const tooShort = records.filter((item) => item.lifetime === 'session' || exceeds(held, item.lifetime))
      if (tooShort.length < records.length) continue
      const [item] = tooShort
      const facts = { choice, held, name: item!.title, lifetime: item!.lifetime }
      yield context.finding(`/consent/lifetime/${choice}`, { facts })
    }
  },
})
