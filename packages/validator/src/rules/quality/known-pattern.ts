import { defineRule } from '../../rule.ts'
import { extendedName } from '../shared/known-names.ts'
import { makersPages } from '../shared/own-sources.ts'
import { patternFix } from '../shared/pattern-fix.ts'

export default defineRule({
  id: 'quality/known-pattern',
  severity: 'warning',
  summary: 'The maker always adds something to this name',
  why: 'Matomo sets _pk_id.1.1fff and never _pk_id: the name as written matches nothing, so a refusal removes nothing and an audit calls the real one undeclared.',
  source: makersPages('Names that are always extended'),
  message: ({ name, maker, pattern, page }) =>
    `${maker} always adds to ${name}: as a literal name it matches nothing on a device. ${pattern} would (${page}).`,
  help: 'Write pattern instead of name, and the form for people in display.',
  examples: {
    invalid: [
      { item: { id: '_pk_id', lifetime: 'P13M' }, at: '' },
      { item: { name: '_pk_ses', lifetime: 'PT30M' }, at: 'name' },
      { item: { id: '_pk_ses.', lifetime: 'PT30M' }, at: '', note: 'A dot at the end stands for the rest.' },
    ],
    valid: [
      { item: { id: '_pk_id', pattern: '_pk_id.*', lifetime: 'P13M' } },
      { item: { id: '_ga', lifetime: 'P2Y' }, note: 'This one exists as it is.' },
      { item: { id: '_hp2_id', type: 'localStorage', lifetime: 'persistent' }, note: 'Other storage.' },
    ],
  },
  *check({ cookies }) {
    for (const cookie of cookies) {
      if (cookie.pattern !== undefined) continue
      const known = extendedName(cookie.name ?? '')
      if (!known) continue
      const facts = { name: cookie.title, maker: known.maker, pattern: known.name, page: known.source }
      yield cookie.finding('name', { facts, fix: patternFix(cookie, known.name) })
    }
  },
})
