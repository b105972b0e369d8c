import { defineRule, type FixIntent, type ItemHandle } from '../../rule.ts'
import { rfc6265bis } from '../shared/browser-sources.ts'
import { secureDemand } from '../shared/secure-demand.ts'

const grounds = new Set(['authentication', 'user-security'])

export default defineRule({
  id: 'tech/session-cookie-hardening',
  severity: 'warning',
  summary: 'A cookie that guards an account is easy to steal or forge with',
  why: 'Who holds a session cookie is the user. Secure keeps it off plain connections, HttpOnly away from injected scripts, SameSite Lax or Strict out of requests that other sites cause.',
  source: rfc6265bis('8.3 (Secure), 4.1.2.6 (HttpOnly), 8.8.1 (SameSite)'),
  message: ({ name, weakness, section }) =>
    `${name} guards an account and ${weakness}: RFC 6265bis, section ${section}, recommends otherwise.`,
  help: 'Send it with Secure, HttpOnly and SameSite=Lax or Strict.',
  yieldsTo: [
    'tech/samesite-none-secure',
    'tech/prefix-secure',
    'tech/prefix-host',
    'tech/prefix-http',
    'tech/prefix-host-http',
  ],
  examples: {
    invalid: [
      { item: { exemption: { ground: 'authentication' }, secure: false }, at: 'secure' },
      { item: { exemption: { ground: 'authentication' }, httpOnly: false }, at: 'httpOnly' },
      { service: { exemption: { ground: 'user-security' } }, item: { sameSite: 'None' }, at: 'sameSite' },
    ],
    valid: [
      { item: { exemption: { ground: 'authentication' } } },
      { item: { exemption: { ground: 'authentication' }, secure: null, httpOnly: null, sameSite: null } },
      { item: { secure: false }, note: 'It guards nothing.' },
      {
        item: { id: 'XSRF-TOKEN', exemption: { ground: 'user-security' }, httpOnly: false },
        note: 'A script must read a token that it sends back in a header.',
      },
      {
        item: { domain: 'login.example', exemption: { ground: 'authentication' }, sameSite: 'None' },
        note: 'A third party’s cookie cannot do without SameSite=None.',
      },
    ],
  },
  *check({ cookies }) {
    for (const cookie of cookies) {
      if (!grounds.has(cookie.exemption?.ground ?? '')) continue
      for (const { property, fix, ...facts } of weaknesses(cookie))
        yield cookie.finding(property, { facts: { name: cookie.title, ...facts }, fix })
    }
  },
})

interface Weakness {
  property: 'secure' | 'httpOnly' | 'sameSite'
  weakness: string
  section: string
  fix: FixIntent
}

function* weaknesses(cookie: ItemHandle): Generator<Weakness> {
  if (cookie.secure === false && secureDemand(cookie) === undefined)
    yield { property: 'secure', weakness: 'is not Secure', section: '8.3', fix: cookie.set('secure', true) }
  if (cookie.httpOnly === false && !isRequestToken(cookie))
    yield {
      property: 'httpOnly',
      weakness: 'is not HttpOnly',
      section: '4.1.2.6',
      fix: cookie.set('httpOnly', true),
    }
  if (cookie.sameSite === 'None' && cookie.party === 'first')
    yield {
      property: 'sameSite',
      weakness: 'has SameSite=None',
      section: '8.8.1',
      fix: cookie.set('sameSite', 'Lax'),
    }
}

/** A token against forged requests, which the page's script copies into a header; or what a script made itself. */
function isRequestToken(cookie: ItemHandle): boolean {
  return (
    /[cx]srf|forgery/i.test(cookie.title.slice(0, 256)) ||
    (cookie.setBy === 'script' && cookie.exemption?.ground === 'user-security')
  )
}
