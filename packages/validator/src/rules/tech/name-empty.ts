import { defineRule } from '../../rule.ts'
import { rfc6265bis } from '../shared/browser-sources.ts'

export default defineRule({
  id: 'tech/name-empty',
  severity: 'error',
  summary: 'The cookie has no name',
  why: 'Servers must not produce nameless cookies. A browser may store one, but nobody can find it in a table, and no script can remove it by name.',
  source: rfc6265bis('4.1.1'),
  message: ({ id }) => `The cookie ${id} has an empty name: RFC 6265bis forbids servers to send one.`,
  help: 'Write the name as the browser’s storage panel shows it, or leave name out where the key is the name.',
  examples: {
    invalid: [{ item: { name: '' }, at: 'name' }],
    valid: [{ item: { name: 'view' } }, { item: { id: 'view' }, note: 'The key is the name.' }],
  },
  *check({ cookies }) {
    for (const cookie of cookies)
      if (cookie.name === '') yield cookie.finding('name', { facts: { id: cookie.id } })
  },
})
