import { defineRule } from '../../rule.ts'
import { isShorter } from '../shared/legal/limits.ts'
import { digitalOmnibus } from '../shared/legal/sources.ts'

export default defineRule({
  id: 'eu-omnibus/no-reprompt-6-months',
  severity: 'info',
  summary: 'A refusal kept for less than the Digital Omnibus would ask',
  why: 'The Commission has proposed that after a refusal nobody is asked again for the same purpose for at least six months. It is a proposal and no law.',
  source: digitalOmnibus('Article 3: new GDPR Article 88a(4)'),
  message: ({ lifetime }) =>
    `A proposal and no law: the Digital Omnibus would have a refusal hold for six months at least, and it is kept for ${lifetime}.`,
  help: 'Nothing to do today. P6M under consent.lifetime.denied would follow the proposal.',
  yieldsTo: ['it/no-reprompt-6-months'],
  examples: {
    invalid: [{ consent: { lifetime: { granted: 'P6M', denied: 'P1M' } }, at: '/consent/lifetime/denied' }],
    valid: [{ consent: { lifetime: { granted: 'P6M', denied: 'P6M' } } }],
  },
  *check(context) {
    const lifetime = context.declaration.consent.lifetime?.denied
    if (lifetime !== undefined && isShorter(lifetime, 'P6M'))
      yield context.finding('/consent/lifetime/denied', { facts: { lifetime } })
  },
})
