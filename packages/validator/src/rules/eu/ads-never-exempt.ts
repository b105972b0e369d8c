import { defineRule, type RuleContext, type RuleFinding } from '../../rule.ts'
import { findingAtClaim, isExempt, oncePerPlace } from '../shared/legal/exemptions.ts'
import { findingAtPurpose } from '../shared/legal/purpose-place.ts'
import { isAdvertising } from '../shared/legal/purposes.ts'
import { ePrivacy } from '../shared/legal/sources.ts'
import { advertisingOperationWord } from '../shared/legal/telling-words.ts'

export default defineRule({
  id: 'eu/ads-never-exempt',
  severity: 'error',
  summary: 'Advertising under an exemption',
  why: 'Nobody visits a site for its advertising, so it is never strictly necessary for what the visitor asked for. WP 194, section 4.2, says the same of what serves advertising: frequency capping, detecting click fraud, affiliation, market research.',
  source: ePrivacy('Article 5(3), second sentence'),
  message: ({ name, word }) =>
    word === undefined
      ? `ePrivacy Article 5(3) exempts what is strictly necessary for a requested service: ${name} is for advertising.`
      : `ePrivacy Article 5(3) exempts what is strictly necessary for a requested service: “${word}”, in the purpose of ${name}, serves advertising.`,
  help: 'Ask for consent: drop the exemption, and leave the item in a category that is opt-in.',
  yieldsTo: ['fr/audience-scope', 'es/audience'],
  examples: {
    invalid: [
      {
        service: { category: 'marketing' },
        item: { exemption: { ground: 'other', reason: 'Advertising pays for the site.' } },
        at: 'exemption',
      },
      {
        service: { category: 'necessary' },
        item: {
          purpose: 'Counts how often a poster was shown, for frequency capping.',
          exemption: { ground: 'user-input', reason: 'Nobody sees the same poster too often.' },
        },
        at: 'purpose',
      },
    ],
    valid: [{ service: { category: 'marketing' }, item: { exemption: null } }],
  },
  *check(context) {
    yield* oncePerPlace(faults(context))
  },
})

function* faults(context: RuleContext): Generator<RuleFinding> {
  for (const item of context.items) {
    if (!isExempt(item, 'eu')) continue
    const told = isAdvertising(item) ? undefined : advertisingOperationWord(item)
    if (isAdvertising(item)) yield findingAtClaim(context, item)
    else if (told) yield findingAtPurpose(context, item, told.locale, { word: told.word })
  }
}
