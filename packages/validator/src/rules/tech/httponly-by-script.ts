import { defineRule } from '../../rule.ts'
import { rfc6265bis } from '../shared/browser-sources.ts'

export default defineRule({
  id: 'tech/httponly-by-script',
  severity: 'error',
  summary: 'A script cannot set an HttpOnly cookie',
  why: 'Browsers drop it without a word: Chromium 156 neither stores it nor lists it among the blocked. One of the two statements is untrue.',
  source: rfc6265bis('5.7 step 15'),
  message: ({ name }) =>
    `${name} is HttpOnly and set by a script: browsers do not store such a cookie (RFC 6265bis, section 5.7).`,
  help: 'Look who sets it: with a Set-Cookie header it is setBy: http; a script’s cookie has httpOnly: false.',
  examples: {
    invalid: [{ item: { httpOnly: true, setBy: 'script' }, at: 'httpOnly' }],
    valid: [
      { item: { httpOnly: true, setBy: 'http' } },
      { item: { httpOnly: false, setBy: 'script' } },
      { item: { httpOnly: true, setBy: null } },
    ],
  },
  *check({ cookies }) {
    for (const cookie of cookies)
      if (cookie.httpOnly === true && cookie.setBy === 'script')
        yield cookie.finding('httpOnly', { facts: { name: cookie.title } })
  },
})
