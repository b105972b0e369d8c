import { defineRule, type RuleContext, type RuleFinding } from '../../rule.ts'
import { claimedExemption, findingAtClaim, isExempt, oncePerPlace } from '../shared/legal/exemptions.ts'
import { findingAtPurpose } from '../shared/legal/purpose-place.ts'
import { isAdvertising, isStatistics } from '../shared/legal/purposes.ts'
import { ePrivacy } from '../shared/legal/sources.ts'
import { advertisingWord, measurementWord } from '../shared/legal/telling-words.ts'

export default defineRule({
  id: 'eu/exemption-all-purposes',
  severity: 'error',
  summary: 'An exempt item with a purpose that is not exempt',
  why: 'An exemption covers a purpose, not a cookie. Something that keeps people signed in and also measures or advertises needs consent, because the Directive exempts only the sole purpose of transmission and what is strictly necessary (WP 194, section 2.2, says so of multipurpose cookies).',
  source: ePrivacy('Article 5(3), second sentence'),
  message: ({ name, word, ground }) =>
    word === undefined
      ? `ePrivacy Article 5(3) exempts what is strictly necessary for a requested service: statistics are not ${ground}, which ${name} claims.`
      : `ePrivacy Article 5(3) exempts an item only if every purpose is exempt: ${name} is, and its purpose speaks of “${word}”.`,
  help: 'Split it into two items, or put it in a category that asks for consent.',
  yieldsTo: ['de/strict-necessity', 'fr/audience-scope', 'es/audience', 'eu/ads-never-exempt'],
  examples: {
    invalid: [
      {
        service: { category: 'necessary' },
        item: {
          purpose: 'Keeps you signed in and shows advertising that fits what you read.',
          exemption: { ground: 'authentication', reason: 'Nobody stays signed in without it.' },
        },
        at: 'purpose',
      },
      {
        service: { category: 'statistics' },
        item: { exemption: { ground: 'user-input', reason: 'We count what people enter.' } },
        at: 'exemption',
      },
    ],
    valid: [
      {
        service: { category: 'necessary' },
        item: {
          purpose: 'Keeps you signed in from one page to the next.',
          exemption: { ground: 'authentication', reason: 'Nobody stays signed in without it.' },
        },
      },
      {
        service: { category: 'necessary' },
        item: {
          purpose: 'Remembers that you refused advertising and statistics.',
          exemption: { ground: 'consent-record', reason: 'The question is not put again.' },
        },
        note: 'The words speak of what was refused, not of what the item does.',
      },
    ],
  },
  *check(context) {
    yield* oncePerPlace(faults(context))
  },
})

function* faults(context: RuleContext): Generator<RuleFinding> {
  for (const item of context.items) {
    if (isAdvertising(item) || !isExempt(item, 'eu')) continue
    const ground = claimedExemption(item, 'eu')?.ground
    const statistics = isStatistics(item)
    if (statistics && ground && ground !== 'audience-measurement' && ground !== 'other')
      yield findingAtClaim(context, item, { facts: { ground } })
    if (ground === 'consent-record') continue
    const told =
      advertisingWord(item) ??
      (statistics || ground === 'audience-measurement' ? undefined : measurementWord(item))
    if (told) yield findingAtPurpose(context, item, told.locale, { word: told.word })
  }
}
