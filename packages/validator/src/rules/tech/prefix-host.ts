import { defineRule } from '../../rule.ts'
import { rfc6265bis } from '../shared/browser-sources.ts'
import { cookiePrefix } from '../shared/cookie-prefix.ts'
import { beyondHost, insecure } from '../shared/prefix-faults.ts'

export default defineRule({
  id: 'tech/prefix-host',
  severity: 'error',
  summary: 'A name with __Host- needs Secure, path / and no domain',
  why: 'The prefix promises that the cookie belongs to one host and came over a secure connection; browsers enforce it. Chromium 156 reports InvalidPrefix.',
  source: rfc6265bis('4.1.3.2, 5.7 step 21'),
  message: ({ name, fault }) =>
    `Browsers refuse ${name}, whose name begins with __Host-: ${fault} (RFC 6265bis, section 5.7).`,
  help: 'Send it with Secure and Path=/ and without Domain, or give it a name without the prefix. domain is the Set-Cookie attribute: for the site’s own host leave it out.',
  examples: {
    invalid: [
      { item: { id: '__Host-view', domain: 'example.com' }, at: 'domain' },
      { item: { id: '__Host-view', path: '/app' }, at: 'path' },
      { item: { name: '__HOST-view', secure: false }, at: 'secure' },
    ],
    valid: [
      { item: { id: '__Host-view', secure: true, path: '/' } },
      { item: { id: '__Host-view', secure: null, path: null }, note: 'Nothing stated, nothing violated.' },
    ],
  },
  *check({ cookies }) {
    for (const cookie of cookies) {
      if (cookiePrefix(cookie) !== '__Host-') continue
      for (const { property, fault, fix } of [...insecure(cookie), ...beyondHost(cookie)])
        yield cookie.finding(property, { facts: { name: cookie.title, fault }, fix })
    }
  },
})
