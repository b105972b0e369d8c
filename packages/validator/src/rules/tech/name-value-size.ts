import { defineRule } from '../../rule.ts'
import { rfc6265bis } from '../shared/browser-sources.ts'
import { literalCharacters, nameProperty } from '../shared/item-name.ts'
import { octets } from '../shared/words.ts'

const limit = 4096

export default defineRule({
  id: 'tech/name-value-size',
  severity: 'error',
  summary: 'Name and value are longer than 4096 octets',
  why: 'Browsers ignore a cookie whose name and value together have more than 4096 octets in UTF-8. Chromium 156 stores 4096 and refuses more with NameValuePairExceedsMaxSize.',
  source: rfc6265bis('5.6 step 5, 5.7 step 4'),
  message: ({ size }) =>
    `Name and value can have ${size} octets together: browsers ignore a cookie of more than 4096 (RFC 6265bis).`,
  help: 'Keep the data on the server and an identifier in the cookie, or use another kind of storage.',
  examples: {
    invalid: [
      {
        item: { id: 'view', valueMaxBytes: 4093 },
        at: 'valueMaxBytes',
        note: '4 octets of name and 4093 of value.',
      },
      { item: { name: 'v'.repeat(4097) }, at: 'name' },
      { item: { name: 'é'.repeat(2049) }, at: 'name', note: 'Octets are counted, not letters.' },
    ],
    valid: [
      { item: { id: 'view', valueMaxBytes: 4092 }, note: 'Exactly 4096.' },
      { item: { name: 'v'.repeat(4096) } },
      { item: { valueMaxBytes: 5_000_000, type: 'localStorage' } },
    ],
  },
  *check({ cookies }) {
    for (const cookie of cookies) {
      const size = octets(literalCharacters(cookie) ?? '') + (cookie.valueMaxBytes ?? 0)
      if (size <= limit) continue
      const property = cookie.valueMaxBytes === undefined ? nameProperty(cookie) : 'valueMaxBytes'
      yield cookie.finding(property, { facts: { size } })
    }
  },
})
