import { defineRule } from '../../rule.ts'
import { layeredCookies } from '../shared/browser-sources.ts'
import { cookiePrefix } from '../shared/cookie-prefix.ts'
import { beyondHost, insecure, notByHttp } from '../shared/prefix-faults.ts'

export default defineRule({
  id: 'tech/prefix-host-http',
  severity: 'error',
  summary: 'A name with __Host-Http- needs Secure, HttpOnly, path / and no domain',
  why: 'The prefix joins the promises of __Host- and __Http-: one host, a secure connection, no script. Chromium 156 enforces it, and older browsers still enforce the __Host- part.',
  source: layeredCookies('4.1.3.4, 5.4.3'),
  message: ({ name, fault }) =>
    `Browsers that know the prefix refuse ${name}, whose name begins with __Host-Http-: ${fault} (layered-cookies, section 4.1.3.4).`,
  help: 'Send it from the server with Secure, HttpOnly and Path=/ and without Domain, or give it a name without the prefix.',
  examples: {
    invalid: [
      { item: { id: '__Host-Http-view', httpOnly: false }, at: 'httpOnly' },
      { item: { id: '__Host-Http-view', domain: 'example.com' }, at: 'domain' },
      { item: { id: '__Host-Http-view', path: '/app' }, at: 'path' },
    ],
    valid: [
      { item: { id: '__Host-Http-view', secure: true, httpOnly: true, path: '/' } },
      { item: { id: '__Host-view', httpOnly: false }, note: '__Host- alone does not ask for HttpOnly.' },
    ],
  },
  *check({ cookies }) {
    for (const cookie of cookies) {
      if (cookiePrefix(cookie) !== '__Host-Http-') continue
      for (const { property, fault, fix } of [
        ...insecure(cookie),
        ...notByHttp(cookie),
        ...beyondHost(cookie),
      ])
        yield cookie.finding(property, { facts: { name: cookie.title, fault }, fix })
    }
  },
})
