import { defineRule } from '../../rule.ts'
import { rfc6265bis } from '../shared/browser-sources.ts'
import { secureDemand } from '../shared/secure-demand.ts'

export default defineRule({
  id: 'tech/samesite-none-secure',
  severity: 'error',
  summary: 'SameSite=None needs Secure',
  why: 'Browsers refuse the cookie, so the site never gets what the policy announces. Chromium 156 reports SameSiteNoneInsecure.',
  source: rfc6265bis('5.7 step 19'),
  message: ({ name }) =>
    `${name} has SameSite=None without Secure: browsers refuse it (RFC 6265bis, section 5.7).`,
  help: 'Send it with Secure, or with SameSite=Lax if other sites need not send it.',
  examples: {
    invalid: [{ item: { sameSite: 'None', secure: false }, at: 'sameSite' }],
    valid: [
      { item: { sameSite: 'None', secure: true } },
      { item: { sameSite: 'Lax', secure: false } },
      { item: { sameSite: 'None', secure: null }, note: 'What is not stated violates nothing.' },
      {
        item: { sameSite: 'None', secure: false, partitioned: true },
        note: 'tech/partitioned-secure says it more exactly.',
      },
    ],
  },
  *check({ cookies }) {
    for (const cookie of cookies)
      if (cookie.secure === false && secureDemand(cookie) === 'sameSite')
        yield cookie.finding('sameSite', { facts: { name: cookie.title }, fix: cookie.set('secure', true) })
  },
})
