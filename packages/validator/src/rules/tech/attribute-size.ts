import { defineRule } from '../../rule.ts'
import { rfc6265bis } from '../shared/browser-sources.ts'
import { statedDomains } from '../shared/stated-domains.ts'
import { octets } from '../shared/words.ts'

const limit = 1024

export default defineRule({
  id: 'tech/attribute-size',
  severity: 'error',
  summary: 'A path or domain is longer than 1024 octets',
  why: 'Browsers ignore the attribute and keep the cookie: it falls back to the default path or to the host alone, and the policy tells another scope than the real one. Chromium 156 did so with a long path.',
  source: rfc6265bis('5.6, attributes, step 6'),
  message: ({ attribute, size }) =>
    `The ${attribute} has ${size} octets: browsers ignore an attribute of more than 1024 (RFC 6265bis).`,
  help: 'State the domain and path that the browser’s storage panel shows.',
  examples: {
    invalid: [
      { item: { path: `/${'a'.repeat(1024)}` }, at: 'path' },
      { item: { domain: `${'a.'.repeat(510)}example.com` }, at: 'domain' },
    ],
    valid: [{ item: { path: `/${'a'.repeat(1023)}` }, note: 'Exactly 1024.' }],
  },
  *check(context) {
    for (const cookie of context.cookies) {
      const size = octets(cookie.path)
      if (size > limit) yield cookie.finding('path', { facts: { attribute: 'path', size } })
      for (const { written, path } of statedDomains(cookie, context)) {
        const octetsOfDomain = octets(written)
        if (octetsOfDomain > limit)
          yield cookie.finding(path, { facts: { attribute: 'domain', size: octetsOfDomain } })
      }
    }
  },
})
