import { defineRule } from '../../rule.ts'
import { rfc6265bis } from '../shared/browser-sources.ts'
import { mostSeconds, spanOf } from '../shared/lifetime.ts'
import { statedLifetimes } from '../shared/stated-lifetimes.ts'

export default defineRule({
  id: 'tech/lifetime-zero',
  severity: 'error',
  summary: 'A lifetime of nothing deletes the cookie',
  why: 'A Max-Age of zero or less is how a cookie is removed: nothing is kept that could be declared. Most often a session cookie is meant.',
  source: rfc6265bis('5.6.2 step 7'),
  message: ({ name, lifetime }) =>
    `${name} lives ${lifetime}: a browser deletes a cookie with such a lifetime at once (RFC 6265bis, section 5.6.2).`,
  help: 'Write session if it ends with the browser session, else how long it really stays.',
  examples: {
    invalid: [
      { item: { lifetime: 'P0D' }, at: 'lifetime' },
      { item: { lifetime: 'PT0S' }, at: 'lifetime' },
    ],
    valid: [{ item: { lifetime: 'PT1S' } }, { item: { lifetime: 'session' } }],
  },
  *check({ cookies }) {
    for (const cookie of cookies)
      for (const { lifetime, path } of statedLifetimes(cookie)) {
        const span = spanOf(lifetime)
        if (span && mostSeconds(span) === 0)
          yield cookie.finding(path, { facts: { name: cookie.title, lifetime } })
      }
  },
})
