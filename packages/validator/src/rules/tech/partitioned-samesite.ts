import { defineRule } from '../../rule.ts'
import { chips } from '../shared/browser-sources.ts'

export default defineRule({
  id: 'tech/partitioned-samesite',
  severity: 'warning',
  summary: 'Partitioned does nothing for a cookie that stays on its own site',
  why: 'A partition separates what a third party keeps on one site from what it keeps on another. With SameSite Lax or Strict the cookie is not sent from other sites at all: Chromium 156 stores it at the top level like any other.',
  source: chips('Explainer, “SameSite attribute”'),
  message: ({ name, sameSite }) =>
    `${name} is Partitioned with SameSite=${sameSite}: it is never sent from another site, so there is nothing to partition (CHIPS explainer).`,
  help: 'Send it with SameSite=None if other sites embed it, else without Partitioned.',
  yieldsTo: ['tech/third-party-samesite'],
  examples: {
    invalid: [
      { item: { partitioned: true, sameSite: 'Lax' }, at: 'sameSite' },
      { item: { partitioned: true, sameSite: 'Strict' }, at: 'sameSite' },
    ],
    valid: [
      { item: { partitioned: true, sameSite: 'None' } },
      { item: { partitioned: true, sameSite: null } },
      { item: { partitioned: false, sameSite: 'Lax' } },
    ],
  },
  *check({ cookies }) {
    for (const cookie of cookies) {
      const { sameSite } = cookie
      if (cookie.partitioned === true && sameSite !== undefined && sameSite !== 'None')
        yield cookie.finding('sameSite', {
          facts: { name: cookie.title, sameSite },
          fix: cookie.party === 'third' ? cookie.set('sameSite', 'None') : cookie.remove('partitioned'),
        })
    }
  },
})
