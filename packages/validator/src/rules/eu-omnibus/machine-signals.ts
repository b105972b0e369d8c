import { defineRule } from '../../rule.ts'
import { needsConsent } from '../shared/legal/exemptions.ts'
import { digitalOmnibus } from '../shared/legal/sources.ts'

export default defineRule({
  id: 'eu-omnibus/machine-signals',
  severity: 'info',
  summary: 'A signal of the browser is ignored that the Digital Omnibus would have respected',
  why: 'The Commission has proposed that sites respect choices which a browser expresses in a machine-readable way, two years after the regulation enters into force. Which signal that will be is open; Global Privacy Control is the one in use. It is a proposal and no law.',
  source: digitalOmnibus('Article 3: new GDPR Article 88b'),
  message:
    'A proposal and no law: the Digital Omnibus would have machine-readable choices respected, and gpc is ignored.',
  help: 'Nothing to do today. Honouring Global Privacy Control (consent.gpc: honoured) would be a start.',
  yieldsTo: ['us-ca/gpc'],
  examples: {
    invalid: [{ consent: { gpc: 'ignored' }, at: '/consent/gpc' }],
    valid: [{ consent: { gpc: 'honoured' } }],
  },
  *check(context) {
    if (context.declaration.consent.gpc === 'ignored' && needsConsent(context, 'eu-draft'))
      yield context.finding('/consent/gpc')
  },
})
