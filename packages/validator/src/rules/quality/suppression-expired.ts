import { defineRule } from '../../rule.ts'
import { declarationFormat } from '../shared/own-sources.ts'

export default defineRule({
  id: 'quality/suppression-expired',
  severity: 'error',
  summary: 'A suppression has run out',
  why: 'Somebody accepted a fault until a day that has passed. The fault is reported again, and the exception has to be decided anew or removed.',
  source: declarationFormat('Suppressions, until'),
  message: ({ rule, until }) => `The suppression of ${rule} ended on ${until}.`,
  help: 'Mend what it hid and remove it, or give it a new day and reason.',
  examples: {
    invalid: [
      {
        item: { lifetime: 'persistent' },
        declaration: {
          suppressions: [
            {
              rule: 'quality/persistent-cookie',
              reason: 'Until the new player is live.',
              until: '2026-11-22',
            },
          ],
        },
        at: '/suppressions/0/until',
      },
    ],
    valid: [
      {
        item: { lifetime: 'persistent' },
        declaration: {
          suppressions: [
            {
              rule: 'quality/persistent-cookie',
              reason: 'Until the new player is live.',
              until: '2026-11-23',
            },
          ],
        },
        note: 'The day itself still counts, in UTC.',
      },
    ],
  },
  /** Which suppressions have run out is decided where findings are suppressed: the core yields these findings in this rule's words. */
  *check() {},
})
