import { defineRule } from '../../rule.ts'
import { nearKnown } from '../shared/near-known.ts'
import { makersPages } from '../shared/own-sources.ts'
import { patternFix } from '../shared/pattern-fix.ts'

export default defineRule({
  id: 'quality/near-miss-name',
  severity: 'warning',
  summary: 'A well-known name with a slip in it',
  why: 'Names lose their underscores when a page is typeset and a letter when it is typed. A visitor who looks for the name finds nothing, and a refusal removes nothing.',
  source: makersPages('Names of well-known items'),
  message: ({ name, known, maker }) => `${name} looks like a slip of the pen for ${known} of ${maker}.`,
  help: 'Copy the name from the storage panel of a browser. If it is a name of your own, suppress this with that as the reason.',
  examples: {
    invalid: [
      { item: { id: 'JSESIONID' }, at: '' },
      { item: { name: 'MATMO_SESSID' }, at: 'name' },
      { item: { id: 'gat' }, at: '' },
      { item: { id: 'Uetsid' }, at: '' },
    ],
    valid: [
      { item: { id: 'JSESSIONID' } },
      { item: { id: 'session_id' } },
      { item: { id: 'cookieconsent' } },
      { item: { id: 'NEXT_LOCALE' } },
      { item: { id: 'gat', type: 'localStorage', lifetime: 'persistent' } },
    ],
  },
  *check({ cookies }) {
    for (const cookie of cookies) {
      if (cookie.name === undefined) continue
      const known = nearKnown(cookie.name)
      if (!known) continue
      const facts = { name: cookie.title, known: known.name, maker: known.maker }
      const fix = known.name.includes('*') ? patternFix(cookie, known.name) : cookie.set('name', known.name)
      yield cookie.finding('name', { facts, fix })
    }
  },
})
