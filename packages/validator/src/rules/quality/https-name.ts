import { defineRule } from '../../rule.ts'

/** Names that Auth.js gives its cookies on plain http, and those that it gives them on https. */
const onHttps = new Map(
  ['next-auth', 'authjs'].flatMap((library): [string, string][] => [
    [`${library}.session-token`, `__Secure-${library}.session-token`],
    [`${library}.callback-url`, `__Secure-${library}.callback-url`],
    [`${library}.csrf-token`, `__Host-${library}.csrf-token`],
  ]),
)

export default defineRule({
  id: 'quality/https-name',
  severity: 'warning',
  summary: 'The name is that of a development server',
  why: 'Auth.js puts a prefix before its cookies’ names as soon as the site is served over https. The bare names are what a developer sees on localhost; a visitor’s browser holds the others.',
  source: {
    title: 'Auth.js, source of its default cookies',
    section: 'defaultCookies(useSecureCookies)',
    url: 'https://github.com/nextauthjs/next-auth/blob/1a4dd9807e541859a8173e726051cb6fa8dbb2fb/packages/core/src/lib/utils/cookie.ts',
    asOf: '2026-11-28',
    binding: 'practice',
    verified: true,
  },
  message: ({ name, expected }) => `On https Auth.js calls ${name} ${expected}, and the site is on https.`,
  help: 'Look at the storage panel of a browser on the live site, and declare that name.',
  examples: {
    invalid: [
      { item: { id: 'next-auth.session-token' }, at: '' },
      { item: { name: 'next-auth.csrf-token' }, at: 'name' },
    ],
    valid: [
      { item: { id: '__Secure-next-auth.session-token' } },
      { item: { id: 'next-auth.session-token' }, site: { urls: ['http://localhost:3000'] } },
    ],
  },
  *check({ cookies, declaration }) {
    if (!declaration.site.urls.every((url) => /^https:/i.test(url))) return
    for (const cookie of cookies) {
      const expected = onHttps.get(cookie.name ?? '')
      if (expected !== undefined)
        yield cookie.finding('name', {
          facts: { name: cookie.title, expected },
          fix: cookie.set('name', expected),
        })
    }
  },
})
