import type { ResolvedDeclaration } from '@cookie-charter/schema'
import { describe, expect, it } from 'vitest'
import { buildPage } from '../../index.ts'
import type { MessageKey } from '../../locale/messages.ts'
import en from '../../locales/en.ts'
import type { PageOptions } from '../../options.ts'
import { category, declaration, item, optInItem, provider, service } from '../../testing/resolved.ts'
import { wordsOf } from '../../testing/words-of.ts'

/** The words of a message before and after its placeholders, in order. */
function says(page: string, key: MessageKey): boolean {
  const parts = en.messages[key].split(/\{\w+\}/)
  let at = 0
  return parts.every((part) => {
    const found = page.indexOf(part, at)
    at = found + part.length
    return found >= 0
  })
}

const charter = (resolved: ResolvedDeclaration, options: PageOptions = {}): string =>
  wordsOf(buildPage(resolved, { locale: 'en', ...options })).join('\n')

const site = declaration().site
const consent = declaration().consent
const plain = declaration({ items: [item('a')] })
const objectable = declaration({ items: [item('a', { consent: 'opt-out' })] })
const asking = declaration({ items: [item('a'), optInItem('b')] })
const withProvider = (facts: Parameters<typeof provider>[1], sharedWith?: string[]) =>
  declaration({
    items: [optInItem('b', { provider: ['p'], ...(sharedWith && { sharedWith }) })],
    providers: [provider('p', facts)],
  })
const withService = (facts: Parameters<typeof service>[2]) =>
  declaration({ services: [service('main', [optInItem('b')], facts), service('other', [optInItem('c')])] })
const claims = (ground: NonNullable<ReturnType<typeof item>['exemption']>['ground']) =>
  declaration({ items: [item('a', { exemption: { ground, from: 'item' } })] })

/** Sentence, a declaration whose facts switch it on, and one that lacks just these facts. */
const cases: [MessageKey, ResolvedDeclaration, ResolvedDeclaration][] = [
  ['scope.one', plain, declaration()],
  [
    'scope.several',
    declaration({ items: [item('a')], site: { ...site, urls: ['https://a.example', 'https://b.example'] } }),
    plain,
  ],
  ['scope.none', declaration(), plain],
  ['scope.none', declaration({ items: [item('a', { status: 'planned' })] }), plain],
  ['definition.cookie', plain, plain],
  ['heading.definition', plain, declaration({ items: [item('a', { type: 'pixel' })] })],
  ['heading.definitionOther', declaration({ items: [item('a', { type: 'pixel' })] }), plain],
  ['definition.other', declaration({ items: [item('a', { type: 'sdk' })] }), plain],
  ...(['localStorage', 'sessionStorage', 'indexedDB', 'cacheStorage', 'pixel', 'sdk'] as const).map(
    (type): [MessageKey, ResolvedDeclaration, ResolvedDeclaration] => [
      `definition.${type}`,
      declaration({ items: [item('a', { type })] }),
      plain,
    ],
  ),
  ['kinds.purpose', plain, declaration()],
  ['kinds.first', plain, declaration({ items: [item('a', { party: 'third' })] })],
  ['kinds.third', declaration({ items: [item('a', { party: 'third' })] }), plain],
  ['kinds.session', declaration({ items: [item('a', { lifetime: 'session' })] }), plain],
  [
    'kinds.session',
    declaration({ items: [item('a', { lifetimeVariants: [{ lifetime: 'session' }] })] }),
    declaration({ items: [item('a', { type: 'sessionStorage', lifetime: 'session' })] }),
  ],
  ['kinds.persistent', declaration({ items: [item('a', { lifetime: 'P13M' })] }), plain],
  [
    'kinds.persistent',
    declaration({ items: [item('a', { lifetimeVariants: [{ lifetime: 'P1D' }] })] }),
    plain,
  ],
  ['kinds.persistent', declaration({ items: [item('a', { lifetime: 'persistent' })] }), plain],
  ['category.necessary.description', plain, declaration({ items: [optInItem('b')] })],
  ...(['preferences', 'statistics', 'marketing', 'media', 'unclassified'] as const).map(
    (id): [MessageKey, ResolvedDeclaration, ResolvedDeclaration] => [
      `category.${id}.description`,
      declaration({ items: [optInItem('b', { category: id })] }),
      plain,
    ],
  ),
  [
    'category.statistics.descriptionExempt',
    declaration({
      items: [
        item('a', { category: 'statistics', exemption: { ground: 'audience-measurement', from: 'item' } }),
      ],
    }),
    declaration({ items: [optInItem('b')] }),
  ],
  [
    'category.statistics.description',
    declaration({ items: [optInItem('b')] }),
    declaration({
      items: [
        item('a', { category: 'statistics', exemption: { ground: 'audience-measurement', from: 'item' } }),
      ],
    }),
  ],
  ['consent.exempt', plain, declaration({ items: [optInItem('b')] })],
  ['consent.optIn', declaration({ items: [optInItem('b')] }), plain],
  ['consent.optOut', declaration({ items: [item('a', { consent: 'opt-out' })] }), plain],
  ['consent.notice', declaration({ items: [item('a', { consent: 'notice' })] }), plain],
  ['consent.exemptFor', declaration({ items: [item('a'), item('b', { consent: 'opt-in' })] }), plain],
  ['consent.optInFor', declaration({ items: [item('a'), item('b', { consent: 'opt-in' })] }), plain],
  ['consent.optOutFor', declaration({ items: [item('a'), item('b', { consent: 'opt-out' })] }), plain],
  ['consent.noticeFor', declaration({ items: [item('a'), item('b', { consent: 'notice' })] }), plain],
  [
    'consent.mandatory',
    declaration({
      items: [item('a')],
      categories: [category('necessary', { core: true, consent: 'exempt', mandatory: true })],
    }),
    plain,
  ],
  [
    'consent.mandatory',
    declaration({
      items: [item('a', { consent: 'notice', category: 'own' })],
      categories: [category('own', { consent: 'notice', mandatory: true })],
    }),
    declaration({
      items: [optInItem('a', { category: 'own' })],
      categories: [category('own', { mandatory: true })],
    }),
  ],
  ['consent.ground', claims('authentication'), plain],
  [
    'consent.grounds',
    declaration({ items: [item('a', { exemption: { ground: 'emergency', from: 'item' } }), item('b')] }),
    claims('emergency'),
  ],
  ...(
    [
      'transmission',
      'user-input',
      'authentication',
      'user-security',
      'media-player',
      'load-balancing',
      'ui-customisation',
      'social-plugin-member',
      'consent-record',
      'audience-measurement',
      'appearance',
      'metered-access',
      'emergency',
      'other',
    ] as const
  ).map((ground): [MessageKey, ResolvedDeclaration, ResolvedDeclaration] => [
    `ground.${ground}`,
    claims(ground),
    plain,
  ]),
  ...(
    [
      'consent',
      'legitimate-interest',
      'contract',
      'legal-obligation',
      'public-interest',
      'vital-interest',
    ] as const
  ).map((legalBasis): [MessageKey, ResolvedDeclaration, ResolvedDeclaration] => [
    'legalBasis.sentence',
    withService({ legalBasis }),
    withService({}),
  ]),
  ['service.saleOrShare', withService({ saleOrShare: true }), withService({ saleOrShare: false })],
  ['service.sensitiveData', withService({ sensitiveData: true }), withService({ sensitiveData: false })],
  [
    'audience.anonymous',
    withService({ audience: { anonymous: true } }),
    withService({ audience: { anonymous: false } }),
  ],
  ['audience.aggregated', withService({ audience: { aggregated: true } }), withService({ audience: {} })],
  ['audience.ipMasked', withService({ audience: { ipMasked: true } }), withService({ audience: {} })],
  ['audience.ownUseOnly', withService({ audience: { ownUseOnly: true } }), withService({ audience: {} })],
  [
    'audience.notCrossMatched',
    withService({ audience: { crossMatched: false } }),
    withService({ audience: {} }),
  ],
  [
    'audience.notCrossMatched',
    withService({ audience: { crossMatched: false } }),
    withService({ audience: { crossMatched: true } }),
  ],
  [
    'audience.objection',
    withService({ audience: { objection: 'https://a.example' } }),
    withService({ audience: {} }),
  ],
  ['recipients.intro', withProvider({}, ['p']), withProvider({})],
  ['recipients.intro', withProvider({ country: 'US' }), withProvider({ country: 'FR' })],
  ['recipients.reads', withProvider({}, ['p']), withProvider({ country: 'US' }, [])],
  ['recipients.role', withProvider({ role: 'processor' }, ['p']), withProvider({}, ['p'])],
  ['recipients.countryOutside', withProvider({ country: 'US' }), withProvider({ country: 'NO' }, ['p'])],
  ['recipients.country', withProvider({ country: 'IS' }, ['p']), withProvider({}, ['p'])],
  [
    'recipients.transfer',
    withProvider({ transfers: [{ to: 'US', safeguard: 'scc' }] }),
    withProvider({ country: 'US' }),
  ],
  [
    'recipients.transfer',
    withProvider({ self: true, transfers: [{ to: 'US', safeguard: 'scc' }] }),
    withProvider({ self: true, country: 'US' }, ['p']),
  ],
  ['choice.optIn', asking, plain],
  ['choice.byCategory', asking, plain],
  ['choice.byService', { ...asking, consent: { ...consent, unit: 'service' } }, asking],
  [
    'choice.withdrawControl',
    { ...asking, consent: { ...consent, withdraw: { control: { en: 'Cookies' } } } },
    asking,
  ],
  [
    'choice.withdrawUrl',
    { ...asking, consent: { ...consent, withdraw: { url: 'https://a.example' } } },
    asking,
  ],
  [
    'choice.withdrawBoth',
    {
      ...asking,
      consent: { ...consent, withdraw: { url: 'https://a.example', control: { en: 'Cookies' } } },
    },
    asking,
  ],
  ['choice.optOut', { ...asking, consent: { ...consent, optOut: { url: 'https://a.example' } } }, asking],
  [
    'choice.optOut',
    { ...objectable, consent: { ...consent, withdraw: { url: 'https://a.example' } } },
    { ...asking, consent: { ...consent, withdraw: { url: 'https://a.example' } } },
  ],
  [
    'choice.optOutControl',
    { ...objectable, consent: { ...consent, withdraw: { control: { en: 'Cookies' } } } },
    { ...asking, consent: { ...consent, withdraw: { control: { en: 'Cookies' } } } },
  ],
  [
    'choice.withdrawBoth',
    {
      ...asking,
      consent: { ...consent, withdraw: { url: 'https://a.example', control: { en: 'Cookies' } } },
    },
    {
      ...objectable,
      consent: { ...consent, withdraw: { url: 'https://a.example', control: { en: 'Cookies' } } },
    },
  ],
  ['choice.gpc', withService({ saleOrShare: true }), withService({})],
  [
    'choice.gpc',
    withService({ saleOrShare: true }),
    { ...withService({ saleOrShare: true }), consent: { ...consent, gpc: 'ignored' } },
  ],
  [
    'choice.kept',
    { ...asking, consent: { ...consent, lifetime: { granted: 'P6M', denied: 'P6M' } } },
    asking,
  ],
  ['choice.keptGranted', { ...asking, consent: { ...consent, lifetime: { granted: 'P6M' } } }, asking],
  ['choice.keptDenied', { ...asking, consent: { ...consent, lifetime: { denied: 'P6M' } } }, asking],
  ['choice.again', { ...asking, consent: { ...consent, lifetime: { denied: 'P6M' } } }, asking],
  ['choice.storedIn', { ...asking, consent: { ...consent, storedIn: ['a'] } }, asking],
  [
    'choice.storedIn',
    { ...asking, consent: { ...consent, storedIn: ['a'] } },
    {
      ...declaration({ items: [item('a', { status: 'planned' }), optInItem('b')] }),
      consent: { ...consent, storedIn: ['a'] },
    },
  ],
  ['choice.record', { ...asking, consent: { ...consent, record: { en: 'A log.' } } }, asking],
  ['refusing.optIn', asking, plain],
  ['refusing.effect', asking, plain],
  ['refusing.remaining', asking, declaration({ items: [optInItem('b')] })],
  [
    'refusing.remaining',
    declaration({ items: [item('a', { consent: 'notice' }), optInItem('b')] }),
    declaration({ items: [optInItem('b')] }),
  ],
  ['refusing.optOut', declaration({ items: [item('a', { consent: 'opt-out' })] }), asking],
  ['browsers.storage', declaration({ items: [item('a', { type: 'localStorage' })] }), plain],
  [
    'browsers.storage',
    declaration({ items: [item('a', { type: 'localStorage' })] }),
    declaration({ items: [item('a', { type: 'pixel' })] }),
  ],
  ['browsers.necessary', plain, declaration({ items: [optInItem('b')] })],
  ['link.privacyPolicy', withProvider({ privacyPolicy: 'https://p.example/privacy' }), withProvider({})],
  ['link.optOut', withProvider({ optOut: 'https://p.example/out' }), withProvider({})],
  ['dates.effective', { ...plain, policy: { effective: '2026-11-01' } }, plain],
  ['dates.reviewed', { ...plain, policy: { reviewed: '2026-11-01' } }, plain],
  ['dates.version', { ...plain, policy: { version: '4.2' } }, plain],
  ['dates.changesNotice', { ...plain, policy: { changesNotice: { en: 'Here.' } } }, plain],
  ['item.sites', declaration({ items: [item('a', { sites: ['a.example'] })] }), plain],
  ['item.dataRetention', declaration({ items: [item('a', { dataRetention: 'P25M' })] }), plain],
  ['status.deprecated', declaration({ items: [item('a', { status: 'deprecated' })] }), plain],
]

describe('each sentence is there when its fact holds, and not otherwise', () => {
  it.each(cases)('%s', (key, on, off) => {
    expect(says(charter(on), key), 'with the fact').toBe(true)
    if (on !== off) expect(says(charter(off), key), 'without it').toBe(false)
  })

  it('prints the intro to the settings of browsers on every page', () => {
    for (const resolved of [declaration(), plain, asking])
      expect(says(charter(resolved), 'browsers.intro')).toBe(true)
  })

  it('names transfers that nothing protects for what they are', () => {
    const page = (safeguard: 'none' | 'privacy-shield' | 'derogation') =>
      charter(withProvider({ transfers: [{ to: 'US', safeguard }] }))
    expect(says(page('none'), 'recipients.transferNone')).toBe(true)
    expect(says(page('privacy-shield'), 'recipients.transferPrivacyShield')).toBe(true)
    expect(says(page('derogation'), 'recipients.transferDerogation')).toBe(true)
    for (const safeguard of ['none', 'privacy-shield', 'derogation'] as const)
      expect(page(safeguard)).not.toContain('Safeguard: ')
  })

  it('has no choice and no refusing section where there is nothing to choose', () => {
    const ids = (resolved: ResolvedDeclaration) => buildPage(resolved).sections.map(({ id }) => id)
    expect(ids(plain)).not.toContain('choice')
    expect(ids(plain)).not.toContain('refusing')
    expect(ids(asking)).toContain('choice')
    expect(ids(asking)).toContain('refusing')
  })

  it('names the items of a category where consent is asked for some of them only', () => {
    const mixed = declaration({
      items: [
        item('a', { category: 'statistics' }),
        optInItem('b'),
        item('c'),
        optInItem('d', { category: 'media' }),
      ],
    })
    expect(charter(mixed)).toContain('This concerns: b and Embedded content.')
    expect(charter(mixed)).toContain('still used: Necessary cookies and a.')
  })

  it('says the generation of the question only where one is asked', () => {
    const generation = { generation: 3, day: '2026-11-20' }
    expect(says(charter(asking, { generation }), 'dates.generation')).toBe(true)
    expect(says(charter(plain, { generation }), 'dates.generation')).toBe(false)
  })

  it('names as outside the European Economic Area what is outside', () => {
    const said = (country: string) =>
      says(charter(withProvider({ country }, ['p'])), 'recipients.countryOutside')
    const states =
      'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK RE GP AX'
    expect(states.split(' ').filter(said)).toEqual([])
    const others = 'CH GB US IN TR UA GI SJ GL FO NC PF MC SM VA AD'
    expect(others.split(' ').filter((country) => !said(country))).toEqual([])
  })

  it('keeps the sections in their order', () => {
    const resolved = withProvider(
      { country: 'US', privacyPolicy: 'https://p.example', transfers: [{ to: 'US', safeguard: 'dpf' }] },
      ['p'],
    )
    const page = buildPage({
      ...resolved,
      site: { ...site, controller: { name: 'C' } },
      policy: { version: '1' },
    })
    expect(page.sections.map(({ id }) => id)).toEqual([
      'scope',
      'definition',
      'kinds',
      'category:statistics',
      'recipients',
      'choice',
      'refusing',
      'browsers',
      'provider-links',
      'contact',
      'dates',
    ])
  })
})
