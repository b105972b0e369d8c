import { defineRule } from '../../rule.ts'
import { rfc6265bis } from '../shared/browser-sources.ts'
import { exceeds } from '../shared/lifetime.ts'
import { statedLifetimes } from '../shared/stated-lifetimes.ts'

const cap = 'P400D'

export default defineRule({
  id: 'tech/lifetime-over-cap',
  severity: 'warning',
  summary: 'The lifetime is longer than browsers keep a cookie',
  why: 'Browsers cut a longer lifetime to 400 days (34,560,000 seconds): Chromium 156 does so for headers, scripts and the Cookie Store API alike. The number on the page is then not what happens on the device.',
  source: rfc6265bis('5.5, 5.6.1, 5.6.2'),
  message: ({ name, lifetime }) =>
    `${name} is declared with ${lifetime}: the browser keeps it 400 days at most, so one of the two numbers is false on the page (RFC 6265bis, section 5.5).`,
  help: 'Ask for 400 days or less and declare that.',
  examples: {
    invalid: [
      { item: { lifetime: 'P2Y' }, at: 'lifetime' },
      { item: { lifetime: 'P401D' }, at: 'lifetime' },
      {
        item: { lifetimeVariants: [{ lifetime: 'P24M', when: 'Outside Europe' }] },
        at: 'lifetimeVariants/0/lifetime',
      },
    ],
    valid: [
      { item: { lifetime: 'P400D' } },
      { item: { lifetime: 'PT34560000S' } },
      { item: { lifetime: 'P13M' }, note: 'At most 397 days.' },
      { item: { lifetime: 'P2Y', type: 'localStorage', note: 'A script removes it.' } },
    ],
  },
  *check({ cookies }) {
    for (const cookie of cookies)
      for (const { lifetime, path } of statedLifetimes(cookie))
        if (exceeds(lifetime, cap)) {
          const facts = { name: cookie.title, lifetime }
          const pointer = `${cookie.pointer}/${path}`
          yield cookie.finding(path, {
            facts,
            fix: {
              kind: 'set',
              pointer,
              value: cap,
              description: 'Declare the 400 days that browsers keep it',
            },
          })
        }
  },
})
