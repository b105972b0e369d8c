import { defineRule } from '../../rule.ts'
import { declarationFormat } from '../shared/own-sources.ts'

export default defineRule({
  id: 'quality/mandatory-opt-in',
  severity: 'error',
  summary: 'A category cannot be refused and asks for consent',
  why: 'mandatory means that nobody can say no, opt-in that somebody must first say yes. Both together ask a question with one answer, which is no consent.',
  source: declarationFormat('Category, consent and mandatory'),
  message: ({ category, consent }) =>
    `The category ${category} is mandatory and ${consent}: it cannot be refused and asks all the same.`,
  help: 'Take mandatory away, or make the category exempt if the law asks for no consent.',
  examples: {
    invalid: [
      {
        declaration: { categories: { preferences: { mandatory: true } } },
        at: '/categories/preferences/mandatory',
      },
    ],
    valid: [
      { declaration: { categories: { necessary: { mandatory: true } } } },
      { declaration: { categories: { necessary: { mandatory: false } } }, note: 'Exempt is not mandatory.' },
    ],
  },
  *check({ categories }) {
    for (const category of categories)
      if (category.mandatory && (category.consent === 'opt-in' || category.consent === 'opt-out'))
        yield category.finding('mandatory', {
          facts: { category: category.id, consent: category.consent },
          fix: category.set('mandatory', false),
        })
  },
})
