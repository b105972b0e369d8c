import { defineRule } from '../../rule.ts'
import { rfc6265bis } from '../shared/browser-sources.ts'
import { literalCharacters, nameProperty } from '../shared/item-name.ts'

export default defineRule({
  id: 'tech/name-control',
  severity: 'error',
  summary: 'The name has a control character',
  why: 'Browsers ignore the whole Set-Cookie line, so the site never gets what the policy announces. Most often a line break or an invisible character was copied along with the name.',
  source: rfc6265bis('5.6 step 1, 5.7 step 3'),
  message: ({ code }) =>
    `The name has the control character ${code}: browsers ignore such a cookie (RFC 6265bis).`,
  help: 'Type the name anew instead of pasting it.',
  examples: {
    invalid: [
      { item: { name: 'view\nlist' }, at: 'name' },
      { item: { name: 'view\u007f' }, at: 'name' },
    ],
    valid: [
      { item: { name: 'view_list' } },
      {
        item: { name: 'view\u0001list', type: 'localStorage' },
        note: 'Keys of other storage may hold anything.',
      },
    ],
  },
  *check({ cookies }) {
    for (const cookie of cookies) {
      const found = /[\u0000-\u0008\u000a-\u001f\u007f]/.exec(literalCharacters(cookie) ?? '')
      if (!found) continue
      const code = `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
      yield cookie.finding(nameProperty(cookie), { facts: { code } })
    }
  },
})
