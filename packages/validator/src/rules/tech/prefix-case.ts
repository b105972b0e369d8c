import { defineRule } from '../../rule.ts'
import { rfc6265bis } from '../shared/browser-sources.ts'
import { cookiePrefix } from '../shared/cookie-prefix.ts'
import { nameProperty, nameStart } from '../shared/item-name.ts'

export default defineRule({
  id: 'tech/prefix-case',
  severity: 'warning',
  summary: 'A name prefix is written in another case',
  why: 'Browsers compare the prefix without case and enforce it; servers are promised something only by the prefix as it is written in the standard. __HOST- has the duties and not the guarantee. Chromium 156 refused __host- without Secure.',
  source: rfc6265bis('5.4, against 4.1.3.1'),
  message: ({ name, prefix }) =>
    `${name} begins with ${prefix} in another case: browsers enforce it, servers may not rely on it (RFC 6265bis, section 5.4).`,
  help: 'Use the prefix exactly as the standard writes it, on the site and here.',
  examples: {
    invalid: [
      { item: { id: '__HOST-view' }, at: '' },
      { item: { name: '__secure-view' }, at: 'name' },
    ],
    valid: [{ item: { id: '__Host-view' } }, { item: { id: '__hosted-view' }, note: 'Not a prefix.' }],
  },
  *check({ cookies }) {
    for (const cookie of cookies) {
      const prefix = cookiePrefix(cookie)
      if (prefix === undefined || nameStart(cookie)?.startsWith(prefix)) continue
      const property = nameProperty(cookie)
      const written = cookie.pattern ?? cookie.name ?? ''
      yield cookie.finding(property, {
        facts: { name: cookie.title, prefix },
        fix: cookie.set(property, prefix + written.slice(prefix.length)),
      })
    }
  },
})
