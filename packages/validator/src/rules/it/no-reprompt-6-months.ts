import { defineRule } from '../../rule.ts'
import { choiceLifetimes } from '../shared/legal/choice-lifetimes.ts'
import { isShorter } from '../shared/legal/limits.ts'
import { garante } from '../shared/legal/sources.ts'

export default defineRule({
  id: 'it/no-reprompt-6-months',
  severity: 'warning',
  summary: 'A refusal is asked again before six months are over',
  why: 'Asking again and again until people give in is not a free choice. The Garante’s guidelines want at least six months between two appearances of the banner, unless something significant has changed or the site cannot know that it asked before.',
  source: garante('6.2'),
  message: ({ choice, lifetime, name }) =>
    choice === 'stored'
      ? `Garante asks not to repeat the question for six months: ${name} forgets a refusal after ${lifetime}.`
      : `Garante asks not to repeat the question for six months: a refusal is kept for ${lifetime}.`,
  help: 'Write P6M or more under consent.lifetime.denied, and let what stores the choice live as long.',
  examples: {
    invalid: [
      { consent: { lifetime: { granted: 'P6M', denied: 'P1M' } }, at: '/consent/lifetime/denied' },
      {
        consent: { storedIn: 'list_view', lifetime: null },
        item: { lifetime: 'session' },
        at: 'lifetime',
        note: 'A choice kept for a session is asked for at each visit.',
      },
    ],
    valid: [
      { consent: { lifetime: { granted: 'P1M', denied: 'P6M' } } },
      {
        consent: { lifetime: { granted: 'P6M', denied: 'P26W' } },
        note: 'The shortest six months have 181 days.',
      },
    ],
  },
  *check(context) {
    for (const kept of choiceLifetimes(context, ['denied']))
      if (isShorter(kept.lifetime, 'P6M')) yield kept.finding()
  },
})
