import { defineRule } from '../../rule.ts'
import { declarationFormat } from '../shared/own-sources.ts'

export default defineRule({
  id: 'quality/todo',
  severity: 'error',
  summary: 'Nobody has reviewed this entry',
  why: 'A scaffold or an import wrote it from what it could see. Its purpose and lifetime are guesses until somebody who knows the site has read them.',
  source: declarationFormat('Item, todo'),
  message: ({ name }) =>
    `${name} was written by a scaffold or an import and is not reviewed: the declaration is not finished.`,
  help: 'Compare it with the site, correct it, and take todo away.',
  examples: {
    invalid: [{ item: { todo: true }, at: 'todo' }],
    valid: [{ item: { todo: false } }, { item: { sources: ['browser, 2026-11-20'] } }],
  },
  *check({ items }) {
    for (const item of items)
      if (item.todo === true) yield item.finding('todo', { facts: { name: item.title } })
  },
})
