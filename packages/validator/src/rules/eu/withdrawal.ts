import { defineRule } from '../../rule.ts'
import { consentArises } from '../shared/legal/exemptions.ts'
import { gdpr } from '../shared/legal/sources.ts'

export default defineRule({
  id: 'eu/withdrawal',
  severity: 'error',
  summary: 'No way to withdraw consent',
  why: 'Who has said yes can take it back at any time, as easily as it was given, and must have been told so beforehand. A page that stores a choice and shows no way back to it breaks the promise of the question.',
  source: gdpr('Article 7(3), with Article 13(2)(c)'),
  message:
    'GDPR Article 7(3) asks that consent can be withdrawn as easily as it was given: no way is stated.',
  help: 'Under consent.withdraw write url (the page where the choice is changed) or control (the words on the button that opens the choices).',
  examples: {
    invalid: [{ service: { category: 'statistics' }, consent: { withdraw: null }, at: '/consent' }],
    valid: [{ service: { category: 'statistics' }, consent: { withdraw: { control: 'Cookie choices' } } }],
  },
  *check(context) {
    const { withdraw } = context.declaration.consent
    if (!withdraw?.url && !withdraw?.control && consentArises(context, 'eu'))
      yield context.finding('/consent/withdraw')
  },
})
