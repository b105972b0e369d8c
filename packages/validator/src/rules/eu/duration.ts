import { defineRule } from '../../rule.ts'
import { planet49 } from '../shared/legal/sources.ts'
import { hasUnknownLifetime } from '../shared/legal/unknown-lifetime.ts'

export default defineRule({
  id: 'eu/duration',
  severity: 'error',
  summary: 'How long it stays is not stated',
  why: 'How long something stays on the device is part of what a visitor must know before saying yes: the Court of Justice counts the duration of the operation of cookies among clear and comprehensive information.',
  source: planet49('Paragraph 81 and operative part, point 3'),
  message: ({ name }) =>
    `Planet49, paragraph 81, requires that people are told how long cookies operate: for ${name} that is not stated.`,
  help: 'Look at the expiry in the browser’s storage panel, or ask whoever sets it, and write lifetime as a duration (P13M, PT30M), session, persistent, or event with until.',
  yieldsTo: ['de/information', 'it/recipients-retention'],
  examples: {
    invalid: [
      { item: { lifetime: 'unknown' }, at: 'lifetime' },
      { item: { lifetime: 'varies' }, at: 'lifetime', note: '“Varies” tells as little as “unknown”.' },
    ],
    valid: [{ item: { lifetime: 'PT30M' } }, { item: { lifetime: 'session' } }],
  },
  *check({ items }) {
    for (const item of items)
      if (hasUnknownLifetime(item)) yield item.finding('lifetime', { facts: { name: item.title } })
  },
})
