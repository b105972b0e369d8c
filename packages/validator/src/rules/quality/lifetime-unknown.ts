import { defineRule } from '../../rule.ts'
import { hasUnknownLifetime } from '../shared/legal/unknown-lifetime.ts'
import { publishedPolicies } from '../shared/own-sources.ts'

export default defineRule({
  id: 'quality/lifetime-unknown',
  severity: 'warning',
  summary: 'How long it stays is not known',
  why: 'A visitor cannot weigh a choice whose length nobody tells. Four of the 72 policies that were read give no duration at all.',
  source: publishedPolicies('Four policies give no lifetime'),
  message: ({ name }) => `How long ${name} stays on the device is not stated.`,
  help: 'Look at the expiry in the browser’s storage panel, or ask whoever sets it. Where it really differs, write the longest with lifetimeUpTo, or the others in lifetimeVariants.',
  yieldsTo: ['eu/duration', 'de/information', 'it/recipients-retention', 'uk/information'],
  examples: {
    invalid: [
      { item: { lifetime: 'unknown' }, at: 'lifetime' },
      { item: { lifetime: 'varies' }, at: 'lifetime', note: '“Varies” tells as little.' },
    ],
    valid: [
      { item: { lifetime: 'P1Y', lifetimeUpTo: true } },
      { item: { lifetime: 'unknown', type: 'pixel' }, note: 'It leaves nothing on the device.' },
      { item: { lifetime: 'event', until: 'until the order is paid' } },
    ],
  },
  *check({ items }) {
    for (const item of items)
      if (hasUnknownLifetime(item)) yield item.finding('lifetime', { facts: { name: item.title } })
  },
})
