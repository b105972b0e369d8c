import { defineRule } from '../../rule.ts'
import { consentArises } from '../shared/legal/exemptions.ts'
import { lgpd } from '../shared/legal/sources.ts'

export default defineRule({
  id: 'br/withdrawal',
  severity: 'error',
  summary: 'No way to revoke consent',
  why: 'In Brazil consent can be revoked at any time by an express statement, through a procedure that is free and easy.',
  source: lgpd('Art. 8, § 5º'),
  message:
    'LGPD Article 8(5) lets consent be revoked at any time, free of charge and easily: no way is stated.',
  help: 'Under consent.withdraw write url (the page where the choice is changed) or control (the words on the button that opens the choices).',
  yieldsTo: ['eu/withdrawal', 'ch/objection', 'ca-qc/off-by-default'],
  examples: {
    invalid: [{ consent: { withdraw: null }, at: '/consent' }],
    valid: [{ consent: { withdraw: { control: 'Cookies' } } }],
  },
  *check(context) {
    const { withdraw } = context.declaration.consent
    if (!withdraw?.url && !withdraw?.control && consentArises(context, 'br'))
      yield context.finding('/consent/withdraw')
  },
})
