import { defineRule } from '../../rule.ts'
import { chips } from '../shared/browser-sources.ts'
import { secureDemand } from '../shared/secure-demand.ts'

export default defineRule({
  id: 'tech/partitioned-secure',
  severity: 'error',
  summary: 'Partitioned needs Secure',
  why: 'Browsers refuse a partitioned cookie without Secure, as Chromium 156 did: the site never gets what the policy announces.',
  source: chips('Draft, 2.3 and 3.1; explainer, “Secure attribute”'),
  message: ({ name }) => `${name} is Partitioned without Secure: browsers refuse it (CHIPS, section 3.1).`,
  help: 'Send it with Secure.',
  examples: {
    invalid: [{ item: { partitioned: true, secure: false, sameSite: 'None' }, at: 'partitioned' }],
    valid: [
      { item: { partitioned: true, secure: true, sameSite: 'None' } },
      { item: { partitioned: true, secure: null, sameSite: null } },
      { item: { partitioned: false, secure: false } },
    ],
  },
  *check({ cookies }) {
    for (const cookie of cookies)
      if (cookie.secure === false && secureDemand(cookie) === 'partitioned')
        yield cookie.finding('partitioned', {
          facts: { name: cookie.title },
          fix: cookie.set('secure', true),
        })
  },
})
