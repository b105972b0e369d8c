import { childPointer } from '../../pointer.ts'
import { defineRule, type RuleContext, type RuleFinding } from '../../rule.ts'
import { findingAtClaim, isExempt, oncePerPlace } from '../shared/legal/exemptions.ts'
import { isAdvertising } from '../shared/legal/purposes.ts'
import { quebecPrivateSector } from '../shared/legal/sources.ts'

export default defineRule({
  id: 'ca-qc/off-by-default',
  severity: 'error',
  summary: 'Profiling that is on before the visitor turned it on',
  why: 'Whoever collects with technology that identifies, locates or profiles people has to say so beforehand and tell the means to activate those functions. What must be activated is off until then; that follows from the word, and advertising profiles are what it was written for.',
  source: quebecPrivateSector('Section 8.1'),
  message: ({ name, fault }) =>
    fault === 'means'
      ? `Quebec’s Private Sector Act, section 8.1, asks to tell the means by which profiling is turned on: ${name} profiles, and none is stated.`
      : `Quebec’s Private Sector Act, section 8.1, leaves it to the visitor to turn profiling on: it is on before that in ${name}.`,
  help: ({ fault }) =>
    fault === 'means'
      ? 'Write consent.withdraw.url or consent.withdraw.control: where the choice is made and changed.'
      : 'Put it in a category that is opt-in, without an exemption.',
  yieldsTo: [
    'eu/withdrawal',
    'eu/ads-never-exempt',
    'eu/consent-needed',
    'ch/objection',
    'uk/consent-needed',
    'uk/advertising-not-statistics',
  ],
  examples: {
    invalid: [
      {
        declaration: { categories: { marketing: { consent: 'opt-out' } } },
        service: { category: 'marketing' },
        at: '/categories/marketing/consent',
      },
      {
        service: { category: 'marketing' },
        consent: { withdraw: null },
        at: '/consent',
        note: 'Nothing says how the profiling is turned on.',
      },
    ],
    valid: [
      { service: { category: 'marketing' } },
      {
        declaration: { categories: { statistics: { consent: 'opt-out' } } },
        service: { category: 'statistics' },
      },
    ],
  },
  *check(context) {
    const profiling = context.items.filter(isAdvertising)
    yield* oncePerPlace(activeFromTheStart(context, profiling))
    const { withdraw } = context.declaration.consent
    const [first] = profiling
    if (first && !withdraw?.url && !withdraw?.control)
      yield context.finding('/consent/withdraw', { facts: { name: first.title, fault: 'means' } })
  },
})

function* activeFromTheStart(context: RuleContext, profiling: RuleContext['items']): Generator<RuleFinding> {
  for (const item of profiling) {
    const consent = childPointer(childPointer('/categories', item.category), 'consent')
    if (isExempt(item, 'ca-qc')) yield findingAtClaim(context, item)
    else if (item.categoryEntry && item.categoryEntry.consent !== 'opt-in')
      yield context.finding(consent, { facts: { name: `the category ${item.category}` } })
  }
}
