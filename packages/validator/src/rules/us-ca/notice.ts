import { defineRule } from '../../rule.ts'
import { isExempt } from '../shared/legal/exemptions.ts'
import { gapsAmong } from '../shared/legal/gaps.ts'
import { ccr } from '../shared/legal/sources.ts'

export default defineRule({
  id: 'us-ca/notice',
  severity: 'error',
  summary: 'Whether it sells or shares is not stated',
  why: 'The notice at collection tells consumers, before or when their data are collected, which categories are collected, for which purposes, and whether they are sold or shared. No is an answer too.',
  source: ccr('7012', '(a)', '2026-01-01'),
  message: ({ name }) =>
    `11 CCR section 7012 asks the notice to say whether personal information is sold or shared: for ${name} that is not stated.`,
  help: 'Write saleOrShare: true or false for the service; advertising that follows people across sites is sharing.',
  examples: {
    invalid: [{ service: { category: 'marketing', saleOrShare: null }, at: '/services/list' }],
    valid: [
      { service: { category: 'marketing', saleOrShare: false } },
      {
        declaration: { services: { choice: { saleOrShare: null } } },
        note: 'What is exempt serves what the visitor asked for.',
      },
    ],
  },
  *check({ services }) {
    const concerned = services.filter((service) => service.items.some((item) => !isExempt(item, 'us-ca')))
    const { entries, forAll } = gapsAmong(concerned, (service) => service.saleOrShare === undefined)
    for (const service of entries)
      yield service.finding('saleOrShare', {
        facts: { name: `the service ${service.id}${forAll ? ' and every other' : ''}` },
      })
  },
})
