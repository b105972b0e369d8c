import { defineRule } from '../../rule.ts'
import { rfc6265bis } from '../shared/browser-sources.ts'

export default defineRule({
  id: 'tech/path-relative',
  severity: 'error',
  summary: 'The path does not begin with a slash',
  why: 'Browsers ignore such a path and take the folder of the address that set the cookie: its scope is then another than the declared one.',
  source: rfc6265bis('5.6.4 step 1'),
  message: ({ name, path }) =>
    `The path of ${name}, “${path}”, does not begin with a slash: browsers take the default path instead (RFC 6265bis, section 5.6.4).`,
  help: 'Write the path that the browser’s storage panel shows.',
  examples: {
    invalid: [
      { item: { path: 'app' }, at: 'path' },
      { item: { path: './' }, at: 'path' },
    ],
    valid: [{ item: { path: '/app' } }, { item: { path: null } }],
  },
  *check({ cookies }) {
    for (const cookie of cookies)
      if (!cookie.path.startsWith('/'))
        yield cookie.finding('path', {
          facts: { name: cookie.title, path: cookie.path.slice(0, 80) },
          fix: cookie.set('path', `/${cookie.path.replace(/^\.?\/?/, '')}`),
        })
  },
})
