import { defineRule, type RuleContext, type RuleFinding } from '../../rule.ts'
import { claimedExemption, findingAtClaim, oncePerPlace } from '../shared/legal/exemptions.ts'
import { pecr } from '../shared/legal/sources.ts'

export default defineRule({
  id: 'uk/appearance-exception',
  severity: 'error',
  summary: 'Exempt adaptation of the site without a way to object',
  why: 'Adapting a site to what its visitor prefers needs no consent in the United Kingdom if that is the sole purpose, and if people are told and can object simply and free of charge.',
  source: pecr('Schedule A1, paragraph 6'),
  message: ({ name }) =>
    `PECR Schedule A1, paragraph 6, asks for a simple and free way to object: for ${name} none is stated.`,
  help: 'Write consent.optOut.url, the address where a visitor objects, or the provider’s optOut.',
  examples: {
    invalid: [
      {
        item: { exemption: { ground: 'appearance', reason: 'Shows the site in the chosen colours.' } },
        consent: { optOut: null },
        at: 'exemption',
      },
    ],
    valid: [
      {
        item: { exemption: { ground: 'appearance', reason: 'Shows the site in the chosen colours.' } },
        consent: { optOut: { url: 'https://www.example.com/object' } },
      },
    ],
  },
  *check(context) {
    if (!context.declaration.consent.optOut) yield* oncePerPlace(faults(context))
  },
})

function* faults(context: RuleContext): Generator<RuleFinding> {
  for (const item of context.items) {
    const claimed = claimedExemption(item, 'uk')?.ground === 'appearance'
    if (claimed && !item.providerEntries.some((provider) => provider.optOut))
      yield findingAtClaim(context, item)
  }
}
