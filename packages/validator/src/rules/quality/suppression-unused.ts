import { defineRule } from '../../rule.ts'
import { declarationFormat } from '../shared/own-sources.ts'

export default defineRule({
  id: 'quality/suppression-unused',
  severity: 'warning',
  summary: 'A suppression suppresses nothing',
  why: 'What it accepted is mended or gone. Left in place it would hide the next fault of its kind.',
  source: declarationFormat('Suppressions'),
  needs: 'whole',
  message: ({ rule, at }) =>
    `Nothing is suppressed by the suppression of ${rule}${at === undefined ? '' : ` at ${at}`}.`,
  help: 'Remove it.',
  examples: {
    invalid: [
      {
        declaration: {
          suppressions: [{ rule: 'quality/persistent-cookie', reason: 'Until the new player is live.' }],
        },
        at: '/suppressions/0',
      },
    ],
    valid: [
      {
        item: { lifetime: 'persistent' },
        declaration: {
          suppressions: [{ rule: 'quality/persistent-cookie', reason: 'Until the new player is live.' }],
        },
      },
    ],
  },
  /** What was suppressed is known only after all rules have run: the core yields these findings in this rule's words. */
  *check() {},
})
