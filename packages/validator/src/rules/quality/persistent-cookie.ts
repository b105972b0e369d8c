import { defineRule } from '../../rule.ts'
import { rfc6265bis } from '../shared/browser-sources.ts'
import { statedLifetimes } from '../shared/stated-lifetimes.ts'

export default defineRule({
  id: 'quality/persistent-cookie',
  severity: 'warning',
  summary: 'A cookie always has an end',
  why: '“Persistent” is right for local storage, which has no expiry. A cookie has one, and browsers keep none for longer than 400 days.',
  source: rfc6265bis('5.5, 5.6.2'),
  message: ({ name }) =>
    `${name} is a cookie and declared without an end: browsers keep no cookie longer than 400 days (RFC 6265bis, section 5.5).`,
  help: 'Write the duration that the browser’s storage panel shows, 400 days at most; or the right type if it is no cookie.',
  yieldsTo: ['br/retention-definite'],
  examples: {
    invalid: [{ item: { lifetime: 'persistent' }, at: 'lifetime' }],
    valid: [{ item: { lifetime: 'persistent', type: 'localStorage' } }, { item: { lifetime: 'P400D' } }],
  },
  *check({ cookies }) {
    for (const cookie of cookies)
      for (const { lifetime, path } of statedLifetimes(cookie))
        if (lifetime === 'persistent')
          yield cookie.finding(path, {
            facts: { name: cookie.title },
            fix: {
              kind: 'set',
              pointer: `${cookie.pointer}/${path}`,
              value: 'P400D',
              description: 'Declare the 400 days that browsers keep it',
            },
          })
  },
})
