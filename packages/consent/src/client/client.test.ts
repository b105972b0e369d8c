import { describe, expect, it } from 'vitest'
import { evaluateConsent } from '../decide/evaluate.ts'
import { encodeConsent } from '../native/encode.ts'
import { declaration } from '../testing/declaration.ts'
import { policyOf } from '../testing/shop.ts'
import { itemsToClear } from './clear.ts'
import { compileClient } from './compile.ts'
import { consentCookieHeader, readCookie } from './cookie.ts'
import { globMatches } from './glob.ts'
import { gpcOfHeader, gpcOfNavigator } from './global-privacy-control.ts'
import { googleConsent, googleConsentDefault } from './google-consent-mode.ts'

const site = declaration({
  consent: { storedIn: ['choice'] },
  services: {
    choice: {
      category: 'necessary',
      items: { choice: { name: 'choice', lifetime: 'P6M', secure: true, sameSite: 'Lax', path: '/' } },
    },
    visits: {
      category: 'statistics',
      items: {
        visits: { name: 'visits', domain: ['example.org'], hostOnly: false, path: '/' },
        each: { pattern: 'visit_*', domain: ['www.example.org'], hostOnly: true, path: '/' },
        hidden: { name: 'hidden', httpOnly: true, domain: ['www.example.org'], hostOnly: true, path: '/' },
        elsewhere: { name: 'elsewhere', domain: ['shop.example.org'], hostOnly: true, path: '/' },
        store: {
          name: 'store',
          type: 'localStorage',
          domain: ['www.example.org'],
          hostOnly: true,
          path: '/',
        },
      },
    },
    ads: {
      category: 'marketing',
      items: { ad: { name: 'ad', domain: ['ads.example.net'], hostOnly: false, party: 'third', path: '/' } },
    },
  },
})
const policy = policyOf(site)
const config = compileClient(site)
const decide = (decisions: Parameters<typeof encodeConsent>[1]['decisions']) =>
  evaluateConsent(policy, encodeConsent(policy, { decisions, on: '2026-11-23' }), { now: '2026-11-24' })

const present = {
  host: 'www.example.org',
  cookies: 'visits=1; visit_a=2; visit_b=3; other=4; choice=p',
  localStorage: ['store', 'theirs'],
}

describe('the consent cookie', () => {
  it('has the attributes that the declaration gives it', () => {
    expect(consentCookieHeader(config.cookie!, 'pABC')).toBe(
      `choice=pABC; Path=/; Max-Age=${6 * 31 * 86_400}; SameSite=Lax; Secure`,
    )
  })

  it.each([
    ['choice=pA.b_c-1', 'pA.b_c-1'],
    ['a=1; choice=pX; b=2', 'pX'],
    ['xchoice=no;choice=yes', 'yes'],
    ['choice', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('is read from %j', (header, value) => {
    expect(readCookie(header, 'choice')).toBe(value)
  })

  it('lives no longer than browsers keep it', () => {
    const forever = compileClient(
      declaration({
        consent: { storedIn: ['c'] },
        services: { s: { category: 'necessary', items: { c: { name: 'c', lifetime: 'P10Y' } } } },
      }),
    )
    expect(forever.cookie?.maxAge).toBe(34_560_000)
  })
})

describe('itemsToClear', () => {
  const named = (decisions: Parameters<typeof decide>[0]) =>
    itemsToClear(config, decide(decisions), present).map(({ name, by, domain }) => [name, by, domain])

  it('is empty while everything is granted', () => {
    expect(named('all')).toEqual([])
  })

  it('says what a script can clear, and what needs a server or the provider', () => {
    expect(named('none')).toEqual([
      ['visits', 'script', 'example.org'],
      ['visit_a', 'script', undefined],
      ['visit_b', 'script', undefined],
      ['hidden', 'server', 'www.example.org'],
      ['elsewhere', 'server', 'shop.example.org'],
      ['store', 'script', undefined],
      ['ad', 'provider', 'ads.example.net'],
    ])
  })

  it('clears the units that are denied, and no others', () => {
    expect(named({ statistics: 'granted', marketing: 'denied' })).toEqual([
      ['ad', 'provider', 'ads.example.net'],
    ])
  })

  it('writes what removes a cookie', () => {
    const [visits, first] = itemsToClear(config, decide('none'), present)
    expect(visits?.expire).toBe('visits=; Path=/; Domain=example.org; Max-Age=0')
    expect(first?.expire).toBe('visit_a=; Path=/; Max-Age=0')
  })

  it('never names the cookie that remembers the choice', () => {
    expect(named('none').flat()).not.toContain('choice')
  })
})

describe('Google Consent Mode', () => {
  it('grants a type only where its unit is granted', () => {
    expect(googleConsent(config, decide({ statistics: 'granted', marketing: 'denied' }))).toEqual({
      security_storage: 'granted',
      analytics_storage: 'granted',
      ad_storage: 'denied',
      ad_user_data: 'denied',
      ad_personalization: 'denied',
    })
  })

  it('denies what is undecided, and asks tags to wait', () => {
    const nothing = evaluateConsent(policy, undefined, { now: '2026-11-24' })
    expect(googleConsentDefault(config, nothing)).toMatchObject({
      ad_storage: 'denied',
      wait_for_update: 500,
    })
  })
})

describe('Global Privacy Control', () => {
  it('is read from the navigator and from the request', () => {
    expect([gpcOfNavigator({ globalPrivacyControl: true }), gpcOfNavigator({})]).toEqual([true, false])
    expect([gpcOfHeader('1'), gpcOfHeader('0'), gpcOfHeader(undefined)]).toEqual([true, false, false])
  })
})

describe('globMatches', () => {
  it.each([
    ['_ga_*', '_ga_A1', true],
    ['_ga_*', '_ga', false],
    ['a?c', 'abc', true],
    ['a?c', 'ac', false],
    ['a\\*c', 'a*c', true],
    ['a\\*c', 'abc', false],
    ['*b*b', 'abcb', true],
    ['*', '', true],
    ['a**', 'a', true],
  ])('%s and %s', (pattern, name, matches) => {
    expect(globMatches(pattern, name)).toBe(matches)
  })
})
