import { defineRule } from '../../rule.ts'
import { consentRecords } from '../shared/legal/choice-lifetimes.ts'
import { needsConsent } from '../shared/legal/exemptions.ts'
import { cnilGuidelines } from '../shared/legal/sources.ts'

export default defineRule({
  id: 'eu/consent-item-declared',
  severity: 'warning',
  summary: 'Nothing declared remembers the choice',
  why: 'A site that asks remembers the answer on the device, or asks on every page. What remembers it is exempt from consent in the CNIL’s list, but not from being declared.',
  source: cnilGuidelines('Article 5, paragraph 49'),
  message:
    'CNIL counts what keeps the choice among the trackers that a site may use without asking: consent is asked for, and no declared item remembers the choice.',
  help: 'Declare the item that stores the choice, with exemption ground consent-record, and name it in consent.storedIn.',
  examples: {
    invalid: [{ consent: { storedIn: null }, declaration: { services: { choice: null } }, at: '/consent' }],
    valid: [
      {
        consent: { storedIn: null },
        declaration: { services: { choice: null } },
        item: {
          purpose: 'Remembers what you decided about cookies, so that the question is not put again.',
          exemption: { ground: 'consent-record', reason: 'Keeps the choice that was made.' },
        },
      },
    ],
  },
  *check(context) {
    // An id in storedIn that names no item is quality/consent-item-undeclared.
    if (context.declaration.consent.storedIn.length > 0 || consentRecords(context).length > 0) return
    if (needsConsent(context, 'eu')) yield context.finding('/consent/storedIn')
  },
})
