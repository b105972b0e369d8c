import { defineRule } from '../../rule.ts'
import { gdpr } from '../shared/legal/sources.ts'
import { untoldDurationOrRecipients } from '../shared/legal/untold.ts'

export default defineRule({
  id: 'it/recipients-retention',
  severity: 'error',
  summary: 'Recipients or storage times are not stated',
  why: 'The Garante’s guidelines want the information behind the banner to name who may receive the data and how long they are kept, as Articles 13(1)(e) and 13(2)(a) of the GDPR do.',
  source: gdpr('Article 13(1)(e) and 13(2)(a)'),
  message: ({ name, fault }) =>
    fault === 'duration'
      ? `GDPR Article 13(2)(a) asks how long it is kept: the storage time of ${name} is not stated.`
      : `GDPR Article 13(1)(e) asks for the recipients: who can read ${name} is not stated.`,
  help: ({ fault }) =>
    fault === 'duration'
      ? 'Write lifetime as a duration (P13M, PT30M), session, persistent, or event with until.'
      : 'List under sharedWith the providers that can read it; write sharedWith: [] where nobody but the site can.',
  yieldsTo: ['de/information'],
  examples: {
    invalid: [
      { item: { lifetime: 'unknown' }, at: 'lifetime' },
      { item: { sharedWith: null }, at: '' },
    ],
    valid: [{ item: { lifetime: 'P30D', sharedWith: [] } }],
  },
  *check(context) {
    yield* untoldDurationOrRecipients(context)
  },
})
