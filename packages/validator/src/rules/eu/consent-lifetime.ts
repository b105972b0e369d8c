import type { RuleSource } from '@cookie-charter/schema'
import { defineRule } from '../../rule.ts'
import { consentArises } from '../shared/legal/exemptions.ts'

const guidelines: RuleSource = {
  title: 'EDPB, Guidelines 05/2020 on consent under Regulation 2016/679, version 1.1',
  section: 'Paragraph 111',
  url: 'https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-052020-consent-under-regulation-2016679_en',
  asOf: '2020-05-04',
  binding: 'guideline',
  verified: false,
}

export default defineRule({
  id: 'eu/consent-lifetime',
  severity: 'warning',
  summary: 'How long consent holds is not stated',
  why: 'A yes does not hold for ever: people forget what they agreed to, and services change. European guidance has no number of months, but a site has to have decided on one to keep it.',
  source: guidelines,
  message: 'EDPB recommends asking again at appropriate intervals: how long consent holds is not stated.',
  help: 'Write consent.lifetime with granted and denied, each a duration: { granted: P6M, denied: P6M }.',
  examples: {
    invalid: [{ service: { category: 'statistics' }, consent: { lifetime: null }, at: '/consent' }],
    valid: [
      { service: { category: 'statistics' }, consent: { lifetime: { granted: 'P6M', denied: 'P6M' } } },
    ],
  },
  *check(context) {
    if (!context.declaration.consent.lifetime?.granted && consentArises(context, 'eu'))
      yield context.finding('/consent/lifetime/granted')
  },
})
