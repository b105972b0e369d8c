import { defineRule } from '../../rule.ts'
import { rfc6265bis } from '../shared/browser-sources.ts'
import { cookiePrefix } from '../shared/cookie-prefix.ts'

export default defineRule({
  id: 'tech/prefix-secure',
  severity: 'error',
  summary: 'A name with __Secure- needs Secure',
  why: 'The prefix is a promise that browsers enforce: without Secure they refuse the cookie.',
  source: rfc6265bis('4.1.3.1, 5.4, 5.7 step 20'),
  message: ({ name }) =>
    `${name} is not Secure: browsers refuse a name that begins with __Secure- (RFC 6265bis, section 5.7).`,
  help: 'Send it with Secure, or give it a name without the prefix.',
  examples: {
    invalid: [
      { item: { id: '__Secure-view', secure: false }, at: 'secure' },
      {
        item: { name: '__secure-view', secure: false },
        at: 'secure',
        note: 'Browsers compare without case.',
      },
      { item: { pattern: '__Secure-view-*', secure: false }, at: 'secure' },
    ],
    valid: [
      { item: { id: '__Secure-view', secure: true } },
      { item: { id: '__Secure-view', secure: null } },
      { item: { id: '__Secureview', secure: false }, note: 'Not the prefix.' },
    ],
  },
  *check({ cookies }) {
    for (const cookie of cookies)
      if (cookie.secure === false && cookiePrefix(cookie) === '__Secure-')
        yield cookie.finding('secure', { facts: { name: cookie.title }, fix: cookie.set('secure', true) })
  },
})
