import { defineRule } from '../../rule.ts'
import { rfc6265bis } from '../shared/browser-sources.ts'

const others = ['secure', 'httpOnly', 'partitioned'] as const

export default defineRule({
  id: 'tech/samesite-absent',
  severity: 'info',
  summary: 'SameSite is not stated where other attributes are',
  why: 'Browsers treat a cookie without SameSite differently: some as Lax, some as Lax except for two minutes after it was set, some as None. Whoever states the other attributes can state this one.',
  source: rfc6265bis('5.6.7.2'),
  message: ({ name, stated }) =>
    `${name} states ${stated} and not sameSite: browsers differ in what they take for granted (RFC 6265bis, section 5.6.7.2).`,
  help: 'Write sameSite as the site sends it, and let the site send it.',
  examples: {
    invalid: [{ item: { sameSite: null, secure: true }, at: '' }],
    valid: [
      { item: { sameSite: 'Strict' } },
      { item: { sameSite: null, secure: null, httpOnly: null }, note: 'No attribute is stated.' },
      { item: { sameSite: null, type: 'localStorage' } },
    ],
  },
  *check({ cookies }) {
    for (const cookie of cookies) {
      const stated = others.find((attribute) => cookie[attribute] !== undefined)
      if (cookie.sameSite === undefined && stated !== undefined)
        yield cookie.finding('sameSite', { facts: { name: cookie.title, stated } })
    }
  },
})
