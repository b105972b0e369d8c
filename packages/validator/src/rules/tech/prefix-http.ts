import { defineRule } from '../../rule.ts'
import { layeredCookies } from '../shared/browser-sources.ts'
import { cookiePrefix } from '../shared/cookie-prefix.ts'
import { insecure, notByHttp } from '../shared/prefix-faults.ts'

export default defineRule({
  id: 'tech/prefix-http',
  severity: 'error',
  summary: 'A name with __Http- needs Secure and HttpOnly',
  why: 'The prefix promises that a server set the cookie and no script can touch it. Chromium 156 enforces it; for other browsers this was not tried.',
  source: layeredCookies('4.1.3.3, 5.4.3'),
  message: ({ name, fault }) =>
    `Browsers that know the prefix refuse ${name}, whose name begins with __Http-: ${fault} (layered-cookies, section 4.1.3.3).`,
  help: 'Send it from the server with Secure and HttpOnly, or give it a name without the prefix.',
  examples: {
    invalid: [
      { item: { id: '__Http-view', httpOnly: false }, at: 'httpOnly' },
      { item: { id: '__Http-view', secure: false }, at: 'secure' },
      { item: { id: '__Http-view', httpOnly: null, setBy: 'script' }, at: 'setBy' },
    ],
    valid: [{ item: { id: '__Http-view', secure: true, httpOnly: true, domain: 'example.com' } }],
  },
  *check({ cookies }) {
    for (const cookie of cookies) {
      if (cookiePrefix(cookie) !== '__Http-') continue
      for (const { property, fault, fix } of [...insecure(cookie), ...notByHttp(cookie)])
        yield cookie.finding(property, { facts: { name: cookie.title, fault }, fix })
    }
  },
})
