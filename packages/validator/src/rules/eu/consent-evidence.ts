import { defineRule } from '../../rule.ts'
import { needsConsent } from '../shared/legal/exemptions.ts'
import { gdpr } from '../shared/legal/sources.ts'

export default defineRule({
  id: 'eu/consent-evidence',
  severity: 'warning',
  summary: 'What proves consent is not stated',
  why: 'Where the processing rests on consent, the controller must be able to demonstrate that it was given. Nothing says that the proof has to be published; writing down what it is shows that there is one.',
  source: gdpr('Article 7(1)'),
  message:
    'GDPR Article 7(1) asks the controller to be able to demonstrate consent: what proves it is not stated.',
  help: 'Write under consent.record what is kept as proof, where, and for how long.',
  examples: {
    invalid: [{ service: { category: 'statistics' }, consent: { record: null }, at: '/consent' }],
    valid: [
      {
        service: { category: 'statistics' },
        consent: { record: 'The consent string and its day are kept on the server for six months.' },
      },
    ],
  },
  *check(context) {
    if (!context.declaration.consent.record && needsConsent(context, 'eu'))
      yield context.finding('/consent/record')
  },
})
