import { defineRule } from '../../rule.ts'
import { isExempt } from '../shared/legal/exemptions.ts'
import { fmg } from '../shared/legal/sources.ts'

export default defineRule({
  id: 'ch/objection',
  severity: 'warning',
  summary: 'No way to refuse is stated',
  why: 'Swiss law lets a site process data on the visitor’s device only if people are told of it and of its purpose, and that they may refuse. Where something is not necessary, a way to say no has to be in sight.',
  source: fmg('Art. 45c Bst. b'),
  message: ({ name }) =>
    `FMG Article 45c(b) asks to tell people that they may refuse: for ${name} no way is stated.`,
  help: 'Write consent.optOut.url or consent.withdraw, or the provider’s optOut.',
  yieldsTo: ['eu/withdrawal'],
  examples: {
    invalid: [{ consent: { optOut: null, withdraw: null }, at: '/consent' }],
    valid: [
      { consent: { optOut: { url: 'https://www.example.com/object' }, withdraw: null } },
      { consent: { withdraw: { control: 'Cookie choices' }, optOut: null } },
    ],
  },
  *check(context) {
    const { withdraw, optOut } = context.declaration.consent
    if (optOut || withdraw?.url || withdraw?.control) return
    const stuck = context.items.find(
      (item) =>
        !isExempt(item, 'ch') &&
        !item.serviceHandle.audience?.objection &&
        !item.providerEntries.some((provider) => provider.optOut),
    )
    if (stuck) yield context.finding('/consent/withdraw', { facts: { name: stuck.title } })
  },
})
