import { describe, expect, it } from 'vitest'
import { evaluateConsent } from '../decide/evaluate.ts'
import { encodeConsent } from '../native/encode.ts'
import { declaration } from '../testing/declaration.ts'
import { policyOf } from '../testing/shop.ts'
import { itemsToClear } from './clear.ts'
import { compileClient } from './compile.ts'
import { consentCookieHeader, readConsentCookie, readCookie } from './cookie.ts'
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

/** A site whose one cookie remembers the choice. */
const stored = (item: object) =>
  declaration({
    consent: { storedIn: ['c'] },
    services: { s: { category: 'necessary', items: { c: { name: 'c', ...item } } } },
  })

const present = {
  host: 'www.example.org',
  cookies: 'visits=1; visit_a=2; visit_b=3; other=4; choice=p',
  localStorage: ['store', 'theirs'],
}

describe('the consent cookie', () => {
  it('has the attributes that the declaration gives it', () => {
    expect(consentCookieHeader(config.cookie!, 'pABC')).toBe(
      `choice=pABC; Path=/; Max-Age=${184 * 86_400}; SameSite=Lax; Secure`,
    )
  })

  it.each([
    ['choice=pA.b_c-1', 'pA.b_c-1'],
    ['a=1; choice=pX; b=2', 'pX'],
    ['xchoice=no;choice=yes', 'yes'],
    ['choice', undefined],
    ['', undefined],
    [undefined, undefined],
    [null, undefined],
    ['choice="pX"', 'pX'],
    ['=;;choice =pX ;=choice=no', 'pX'],
    ['__proto__=x; constructor=y', undefined],
    ['choice=first; choice=second', 'first'],
  ])('is read from %j', (header, value) => {
    expect(readCookie(header, 'choice')).toBe(value)
  })

  it('is found behind others of its name that are damaged or a stranger’s', () => {
    const text = encodeConsent(policy, { decisions: 'all', on: '2026-11-23' })
    const read = (header: string) => readConsentCookie(config.cookie!, header)
    expect(read(`choice=%7B%7D; choice=${text.slice(1)}; choice="${text}"; choice=p`)).toBe(text)
    expect(read('choice=%7B%7D; choice=p')).toBe('%7B%7D')
    expect(read('other=1')).toBeUndefined()
  })

  it('is never written so that a part of it becomes another', () => {
    for (const text of ['p; Domain=example.net', 'p\r\nSet-Cookie: a=b', 'p\0'])
      expect(() => consentCookieHeader(config.cookie!, text)).toThrow(RangeError)
    expect(() => consentCookieHeader({ ...config.cookie!, path: '/; Secure' }, 'p')).toThrow(RangeError)
  })

  it.each([
    ['P1M', 31],
    ['P6M', 184],
    ['P1Y', 366],
    ['P13M', 397],
    ['P2W', 14],
    ['P99Y', 400],
    ['persistent', 400],
    ['session', undefined],
    ['unknown', undefined],
  ] as const)('lives for %s: %s days at most', (lifetime, days) => {
    const { cookie } = compileClient(stored({ lifetime }))
    expect(cookie!.maxAge).toBe(days && days * 86_400)
  })

  it('is secure unless the declaration says otherwise or a host of the site has no https', () => {
    const secure = (item: object, urls: string[]) => {
      const given = stored(item)
      given.site.urls = urls
      return compileClient(given).cookie!.secure
    }
    expect(secure({}, ['https://example.org'])).toBe(true)
    expect(secure({}, ['https://example.org', 'http://example.org'])).toBe(false)
    expect(secure({ secure: true }, ['http://example.org'])).toBe(true)
    expect(secure({ secure: false }, ['https://example.org'])).toBe(false)
  })

  it('has every attribute that is stated', () => {
    const all = {
      sameSite: 'None',
      httpOnly: true,
      partitioned: true,
      domain: ['example.org'],
      hostOnly: false,
    } as const
    const { cookie } = compileClient(stored({ ...all, path: '/shop', lifetime: 'session', secure: true }))
    expect(consentCookieHeader(cookie!, 'p')).toBe(
      'c=p; Path=/shop; Domain=example.org; SameSite=None; Secure; HttpOnly; Partitioned',
    )
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

  it('names every host and domain, and who can clear it there', () => {
    const items = {
      hosts: { name: 'hosts', domain: ['www.example.org', 'shop.example.org'] },
      domains: { name: 'domains', domain: ['.Example.org', 'example.com'], hostOnly: false },
      plain: { pattern: 'plain', domain: ['www.example.org'] },
    }
    const several = compileClient(declaration({ services: { s: { category: 'statistics', items } } }))
    const cookies = 'hosts=1; domains=2; plain=3'
    expect(itemsToClear(several, decide('none'), { host: 'www.example.org', cookies })).toMatchObject([
      { name: 'hosts', by: 'script', expire: 'hosts=; Path=/; Max-Age=0' },
      { name: 'hosts', by: 'server', domain: 'shop.example.org', expire: 'hosts=; Path=/; Max-Age=0' },
      { name: 'domains', by: 'script', expire: 'domains=; Path=/; Domain=example.org; Max-Age=0' },
      { name: 'domains', by: 'server', expire: 'domains=; Path=/; Domain=example.com; Max-Age=0' },
      { name: 'plain', by: 'script', expire: 'plain=; Path=/; Max-Age=0' },
    ])
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

  it('grants what nobody objected to where no yes is needed first', () => {
    const categories = { statistics: { consent: 'opt-out' }, marketing: { consent: 'notice' } } as const
    const services = {
      visits: { category: 'statistics', items: { visits: {} } },
      ads: { category: 'marketing', items: { ad: {} } },
    }
    const objectable = declaration({ categories, services })
    const at = (text?: string) =>
      googleConsent(
        compileClient(objectable),
        evaluateConsent(policyOf(objectable), text, { now: '2026-11-24' }),
      )
    expect(at()).toMatchObject({ analytics_storage: 'granted', ad_storage: 'granted' })
    const refused = encodeConsent(policyOf(objectable), {
      decisions: { marketing: 'denied' },
      on: '2026-11-23',
    })
    expect(at(refused)).toMatchObject({ analytics_storage: 'granted', ad_storage: 'denied' })
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
