import { defineRule } from '../../rule.ts'
import { exemptLimit } from '../shared/legal/exempt-limit.ts'
import { isLonger } from '../shared/legal/limits.ts'
import { wp194 } from '../shared/legal/sources.ts'

export default defineRule({
  id: 'eu/exempt-lifetime',
  severity: 'warning',
  summary: 'Exempt, and longer on the device than its ground needs',
  why: 'What is strictly necessary for a visit is necessary as long as the visit lasts: the session, or a few hours, taken here as 24. Longer needs a request of the visitor, such as a ticked “remember me”, or a notice beside the control.',
  source: wp194('Sections 2 and 3.1 to 3.6'),
  message: ({ name, ground, lifetime, limit }) =>
    limit === undefined
      ? `WP 194 exempts ${ground} for a limited time: ${name} never ends.`
      : `WP 194 exempts ${ground} for the session or a few hours: ${name} stays for ${lifetime}.`,
  help: 'Shorten it; or say under condition what the visitor does to keep it longer; or ask for consent.',
  yieldsTo: ['ie/lifespan-proportionate'],
  examples: {
    invalid: [
      {
        item: {
          lifetime: 'P7D',
          exemption: { ground: 'user-input', reason: 'Keeps what was entered in the form.' },
        },
        at: 'lifetime',
      },
      {
        item: {
          lifetime: 'P1Y',
          exemption: { ground: 'ui-customisation', reason: 'Keeps the chosen view.' },
        },
        at: 'lifetime',
      },
    ],
    valid: [
      {
        item: {
          lifetime: 'PT24H',
          exemption: { ground: 'user-input', reason: 'Keeps what was entered in the form.' },
        },
      },
      {
        item: {
          lifetime: 'P30D',
          condition: 'Only if you tick “Remember me”.',
          exemption: { ground: 'authentication', reason: 'Keeps you signed in.' },
        },
        note: 'The visitor asked for it.',
      },
      {
        item: {
          lifetime: 'P1Y',
          exemption: { ground: 'user-security', reason: 'Recognises a known device.' },
        },
      },
    ],
  },
  *check(context) {
    for (const item of context.items) {
      const limit = exemptLimit(context, item)
      if (limit === undefined) continue
      const tooLong = limit === 'an end' ? item.lifetime === 'persistent' : isLonger(item.lifetime, limit)
      if (!tooLong) continue
      const facts = { name: item.title, ground: item.exemption?.ground, lifetime: item.lifetime }
      yield item.finding('lifetime', { facts: limit === 'an end' ? facts : { ...facts, limit } })
    }
  },
})
