import { defineRule } from '../../rule.ts'
import { ccr } from '../shared/legal/sources.ts'

export default defineRule({
  id: 'us-ca/sensitive-limit',
  severity: 'warning',
  summary: 'No way to limit the use of sensitive data',
  why: 'Consumers in California can limit the use of sensitive personal information to what the service needs. A business that uses it for more offers a link for that, online at least as a form behind it. Data from which nothing is inferred about people, and a few uses of subsection (m), are left out.',
  source: ccr('7027', '(a) and (b)(1)', '2024-11-08'),
  message: ({ name }) =>
    `11 CCR section 7027 asks for a way to limit the use of sensitive data: ${name} processes them, and none is stated.`,
  help: 'Write consent.optOut.url, the page behind “Limit the Use of My Sensitive Personal Information” or “Your Privacy Choices”.',
  yieldsTo: ['us-ca/opt-out-link'],
  examples: {
    invalid: [{ service: { sensitiveData: true }, consent: { optOut: null }, at: '/consent' }],
    valid: [
      { service: { sensitiveData: true }, consent: { optOut: { url: 'https://www.example.com/choices' } } },
    ],
  },
  *check(context) {
    const sensitive = context.services.find((service) => service.sensitiveData === true)
    if (sensitive && !context.declaration.consent.optOut)
      yield context.finding('/consent/optOut', { facts: { name: `the service ${sensitive.id}` } })
  },
})
