import { defineRule } from '../../rule.ts'
import { rfc6265bis } from '../shared/browser-sources.ts'
import { literalCharacters, nameProperty } from '../shared/item-name.ts'

/** RFC 9110 section 5.6.2, `tchar`; control characters are another rule's. */
const notToken = /[^!#$%&'*+\-.^_`|~0-9A-Za-z\u0000-\u0008\u000a-\u001f\u007f]/u

export default defineRule({
  id: 'tech/name-not-token',
  severity: 'warning',
  summary: 'The name has a character that no cookie name may have',
  why: 'Servers may only send tokens as names. Chromium stores spaces, commas, brackets and accents all the same, other software along the way may not; ; and = end the name, so the cookie that is stored has another one. In a policy such a character often shows that a name was translated or that a notation was taken for a name.',
  source: rfc6265bis('4.1.1, with RFC 9110 section 5.6.2'),
  message: ({ name, character, ends }) =>
    ends
      ? `“${character}” ends a cookie’s name: no cookie can be called ${name} (RFC 6265bis, section 4.1.1).`
      : `RFC 6265bis allows only tokens as names: ${name} has “${character}”.`,
  help: 'Compare with the name in the browser’s storage panel. For a part that changes write a pattern and the form for people in display.',
  yieldsTo: ['quality/literal-instance'],
  examples: {
    invalid: [
      { item: { name: 'view list' }, at: 'name' },
      { item: { name: 'préférence' }, at: 'name' },
      {
        item: { name: 'view_<user-id>' },
        at: 'name',
        note: 'A notation for people: pattern and display say it.',
      },
      { item: { name: 'view=list' }, at: 'name', note: 'An error: = ends the name.' },
    ],
    valid: [
      { item: { name: "!#$%&'*+-.^_`|~aZ09" }, note: 'Every character that a token may have.' },
      { item: { pattern: 'view_*_?', display: 'view_<user-id>_<n>' } },
      { item: { name: 'view list', type: 'localStorage' } },
    ],
  },
  *check({ cookies }) {
    for (const cookie of cookies) {
      const characters = literalCharacters(cookie)
      const ends = characters !== undefined && /[;=]/.test(characters)
      const character = (ends ? /[;=]/ : notToken).exec(characters ?? '')?.[0]
      if (character === undefined) continue
      const finding = cookie.finding(nameProperty(cookie), { facts: { name: cookie.title, character, ends } })
      yield ends ? { ...finding, severity: 'error' } : finding
    }
  },
})
