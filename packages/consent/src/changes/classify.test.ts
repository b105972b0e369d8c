import { describe, expect, it } from 'vitest'
import { declaration, type Sketch } from '../testing/declaration.ts'
import { History } from '../testing/history.ts'
import { classifyChanges } from './classify.ts'
import { changeCodes } from './codes.ts'

type Items = Sketch['services'][string]['items']
type Item = Items[string]

const providers = { maker: {}, other: {}, us: { country: 'US', role: 'processor' } } as const

/** A declaration with one item in question, one beside it and an exempt one. */
const withItem = (
  item: Item,
  more: Partial<Sketch> = {},
  service: Partial<Sketch['services'][string]> = {},
): Sketch => ({
  providers,
  ...more,
  services: {
    base: { category: 'necessary', items: { sid: {} } },
    counter: { provider: ['maker'], ...service, items: { visits: item, beside: { category: 'media' } } },
    ...more.services,
  },
})
const category = (own: NonNullable<Sketch['categories']>[string], id = 'own') =>
  withItem({ category: id }, { categories: { [id]: own } })
const provider = (maker: NonNullable<Sketch['providers']>[string]) =>
  withItem({}, { providers: { ...providers, maker } })
const service = (counter: Partial<Sketch['services'][string]>) => withItem({}, {}, counter)
const transfer = (to: string, safeguard: 'scc' | 'dpf' | 'none') =>
  provider({ transfers: [{ to, safeguard }] })
const exemption = { ground: 'audience-measurement', from: 'item' } as const
const plain = withItem({})

/** code, before, after, level if it is not the table's, unit if it is not "category". */
const cases: [keyof typeof changeCodes, Sketch, Sketch, Sketch['unit']?][] = [
  ['consent-unit-changed', plain, { ...plain, unit: 'service' }],
  ['category-added', plain, withItem({}, { services: { ad: { category: 'marketing', items: { ad: {} } } } })],
  ['service-added', plain, withItem({}, { services: { ad: { items: { ad: {} } } } }), 'service'],
  ['purpose-id-added', category({ maps: { tcf: [1] } }), category({ maps: { tcf: [2, 1] } })],
  ['transfer-added', plain, transfer('US', 'scc')],
  ['transfer-safeguard-lost', transfer('US', 'scc'), transfer('US', 'none')],
  ['item-added', plain, withItem({}, { services: { more: { items: { heat: {} } } } })],
  ['item-activated', withItem({ status: 'planned' }), plain],
  ['item-moved', plain, withItem({ category: 'media' })],
  ['lifetime-longer', withItem({ lifetime: 'session' }), withItem({ lifetime: 'P1D' })],
  ['lifetime-longer', withItem({ lifetime: 'P6M' }), withItem({ lifetime: 'P13M' })],
  ['lifetime-longer', withItem({ lifetime: 'P100Y' }), withItem({ lifetime: 'unknown' })],
  ['lifetime-longer', plain, withItem({ lifetimeVariants: [{ lifetime: 'P2Y' }] })],
  ['rolling-started', plain, withItem({ rolling: true })],
  ['retention-longer', withItem({ dataRetention: 'P14M' }), withItem({ dataRetention: 'P26M' })],
  ['retention-longer', withItem({ dataRetention: 'P14M' }), plain],
  ['storage-wider', plain, withItem({ type: 'localStorage' })],
  ['storage-wider', withItem({ type: 'indexedDB' }), withItem({ type: 'pixel' })],
  ['category-wider', plain, withItem({ category: 'marketing' }), 'service'],
  ['category-wider', plain, withItem({ category: 'own' }, { categories: { own: {} } }), 'service'],
  ['provider-added', plain, withItem({ provider: ['maker', 'other'] })],
  ['recipient-added', plain, withItem({ sharedWith: ['other'] })],
  ['recipient-added', withItem({ sharedWith: [] }), withItem({ sharedWith: ['other'] })],
  ['pattern-wider', plain, withItem({ pattern: 'visits*' })],
  ['pattern-wider', withItem({ pattern: '_a_*' }), withItem({ pattern: '_*' })],
  ['pattern-wider', withItem({ pattern: '_a_*' }), withItem({ name: '_b' })],
  ['pattern-wider', withItem({ display: '_a_<id>' }), withItem({ pattern: '_a_*' })],
  ['domain-wider', plain, withItem({ domain: ['example.org'], hostOnly: false })],
  ['domain-wider', withItem({ sites: ['a.example.org'] }), plain],
  [
    'domain-wider',
    withItem({ domain: ['a.example.org'], hostOnly: false }),
    withItem({ domain: ['example.org'], hostOnly: false }),
  ],
  [
    'domain-wider',
    withItem({ domain: ['example.org'], hostOnly: false }),
    withItem({ domain: ['otherexample.org'], hostOnly: false }),
  ],
  [
    'domain-wider',
    withItem({ domain: ['a.example.org'], hostOnly: false }),
    withItem({ domain: ['b.example.org'], sites: ['b.example.org'] }),
  ],
  ['partitioned-dropped', withItem({ partitioned: true }), plain],
  ['party-third', plain, withItem({ party: 'third', domain: [], hostOnly: false })],
  ['sale-or-share-started', plain, service({ saleOrShare: true })],
  ['sensitive-data-started', plain, service({ sensitiveData: true })],
  ['exemption-dropped', withItem({ exemption }), plain],
  ['consent-opt-in', category({ consent: 'opt-out' }), category({ consent: 'opt-in' })],
  ['consent-opt-in', category({ consent: 'notice' }), category({ consent: 'opt-in' })],

  [
    'category-removed',
    withItem({ category: 'marketing' }),
    withItem(
      { category: 'marketing' },
      { services: { counter: { items: { beside: { category: 'media' } } } } },
    ),
  ],
  ['service-removed', withItem({}, { services: { ad: { items: { ad: {} } } } }), plain, 'service'],
  ['purpose-id-removed', category({ maps: { tcf: [1, 2] } }), category({ maps: { tcf: [1] } })],
  ['transfer-removed', transfer('US', 'scc'), plain],
  ['item-removed', withItem({}, { services: { more: { items: { heat: {} } } } }), plain],
  ['item-deactivated', plain, withItem({ status: 'planned' })],
  ['lifetime-shorter', withItem({ lifetime: 'persistent' }), withItem({ lifetime: 'P100Y' })],
  ['lifetime-shorter', withItem({ lifetimeVariants: [{ lifetime: 'P2Y' }] }), plain],
  ['rolling-stopped', withItem({ rolling: true }), plain],
  ['retention-shorter', plain, withItem({ dataRetention: 'P26M' })],
  ['storage-narrower', withItem({ type: 'cookie' }), withItem({ type: 'sessionStorage' })],
  ['category-narrower', withItem({ category: 'marketing' }), withItem({ category: 'media' }), 'service'],
  ['provider-removed', withItem({ provider: ['maker', 'other'] }), plain],
  ['recipient-removed', withItem({ sharedWith: ['other'] }), plain],
  ['pattern-narrower', withItem({ pattern: 'visits*' }), plain],
  [
    'domain-narrower',
    withItem({ domain: ['example.org'], hostOnly: false }),
    withItem({ domain: ['a.example.org'], hostOnly: false }),
  ],
  [
    'domain-narrower',
    withItem({ domain: ['example.org'], hostOnly: false }),
    withItem({ domain: ['b.example.org'], sites: ['b.example.org'] }),
  ],
  ['domain-narrower', plain, withItem({ sites: ['a.example.org'] })],
  ['partitioned-added', plain, withItem({ partitioned: true })],
  ['party-first', withItem({ party: 'third', domain: [], hostOnly: false }), plain],
  ['sale-or-share-stopped', service({ saleOrShare: true }), plain],
  ['sensitive-data-stopped', service({ sensitiveData: true }), plain],
  ['exemption-gained', plain, withItem({ exemption })],

  ['consent-changed', category({ consent: 'opt-in' }), category({ consent: 'opt-out' })],
  ['purpose-changed', plain, withItem({ purpose: { en: 'Another purpose' } })],
  ['condition-changed', plain, withItem({ condition: { en: 'Only sometimes' } })],
  [
    'ground-changed',
    withItem({ exemption }),
    withItem({ exemption: { ...exemption, ground: 'appearance' } }),
  ],
  ['legal-basis-changed', plain, service({ legalBasis: 'consent' })],
  ['legal-basis-changed', category({}), category({ legalBasis: 'consent' })],
  ['surfaces-changed', plain, service({ surfaces: [{ en: 'front office' }] })],
  ['country-changed', plain, provider({ country: 'FR' })],
  ['role-changed', plain, provider({ role: 'controller' })],

  [
    'item-renamed',
    withItem({}, { services: { more: { items: { a: {} } } } }),
    withItem({}, { services: { more: { items: { b: { was: ['a'] } } } } }),
  ],
  [
    'service-renamed',
    withItem({}, { services: { more: { items: { a: {} } } } }),
    withItem({}, { services: { other: { was: ['more'], items: { a: {} } } } }),
  ],
  [
    'service-renamed',
    withItem({}, { services: { more: { items: { a: {} } } } }),
    withItem({}, { services: { other: { was: ['more'], items: { a: {} } } } }),
    'service',
  ],
  ['category-renamed', category({}), category({ was: ['own'] }, 'new')],
  ['category-renamed', category({}), category({ was: ['own'] }, 'new'), 'service'],
  [
    'provider-renamed',
    service({ provider: ['other'] }),
    withItem(
      {},
      { providers: { maker: {}, us: providers.us, another: { was: ['other'] } } },
      { provider: ['another'] },
    ),
  ],
  ['name-changed', plain, withItem({ name: 'hits' })],
  ['safeguard-changed', transfer('US', 'scc'), transfer('US', 'dpf')],
  ['translation-changed', plain, withItem({ purpose: { en: 'Purpose of visits', fr: 'But des visites' } })],
  [
    'translation-changed',
    withItem({ purpose: { en: 'A', fr: 'B' } }),
    withItem({ purpose: { en: 'A', fr: 'C' } }),
  ],
  ['label-changed', plain, service({ label: { en: 'Counter' } })],
  ['label-changed', category({}), category({ description: { en: 'Own' } })],
  ['order-changed', category({}), category({ order: 1 })],
  [
    'order-changed',
    { services: { a: { items: { x: {} } }, b: { items: { y: {} } } } },
    { services: { b: { items: { y: {} } }, a: { items: { x: {} } } } },
  ],
  ['details-changed', plain, withItem({ note: { en: 'Note' } })],
  ['details-changed', plain, withItem({ secure: true })],
  ['details-changed', plain, withItem({ path: '/shop' })],
  ['details-changed', withItem({ lifetime: 'P12M' }), withItem({ lifetime: 'P1Y' })],
  [
    'details-changed',
    withItem({ exemption }),
    withItem({ exemption: { ...exemption, reason: { en: 'Because' } } }),
  ],
  ['details-changed', plain, withItem({ status: 'deprecated' })],
  ['details-changed', plain, service({ owner: 'Marketing' })],
  ['details-changed', plain, provider({ url: 'https://maker.example' })],
  ['details-changed', category({}), category({ maps: { dpv: ['dpv:Purpose'] } })],
  ['provider-defined', plain, withItem({}, { providers: { ...providers, more: {} } })],
  ['provider-dropped', withItem({}, { providers: { ...providers, more: {} } }), plain],
  ['locales-changed', plain, { ...plain, locales: ['en', 'fr', 'de'] }],
  ['consent-settings-changed', plain, { ...plain, consent: { lifetime: { granted: 'P6M' } } }],
]

/** Codes of what a declaration's root says, which a sketch cannot. */
const rootCases = [
  ['jurisdictions-changed', { jurisdictions: ['fr'] }],
  [
    'site-changed',
    {
      site: { id: 'example.org', name: { en: 'Other' }, urls: ['https://example.org', 'https://b.example'] },
    },
  ],
  ['policy-changed', { policy: { version: '2' } }],
  ['labels-changed', { labels: { en: { title: 'Biscuits' } } }],
  ['details-changed', { suppressions: [{ rule: 'tech/x', reason: 'known' }] }],
] as const

const codesOf = (before: Sketch, after: Sketch, unit?: Sketch['unit']) =>
  classifyChanges(
    declaration({ ...before, unit: before.unit ?? unit ?? 'category' }),
    declaration({ ...after, unit: after.unit ?? unit ?? 'category' }),
  )

/** Changes that come with another by nature: a transfer's provider is new, an item brings its service. */
const company: { [code: string]: string[] } = {
  'category-added': ['item-added', 'service-added'],
  'service-added': ['item-added'],
  'item-added': ['service-added'],
  'item-moved': ['category-wider', 'category-narrower', 'category-removed'],
  'category-wider': ['category-added', 'category-removed'],
  'category-narrower': ['category-added', 'category-removed'],
  'category-removed': ['item-removed', 'item-moved', 'details-changed', 'provider-removed'],
  'service-removed': ['item-removed'],
  'item-removed': ['service-removed'],
  'consent-unit-changed': ['consent-settings-changed'],
  'party-third': ['domain-wider'],
  'party-first': ['domain-narrower'],
  'item-renamed': ['name-changed', 'purpose-changed'],
  'pattern-wider': ['details-changed'],
  'provider-renamed': ['details-changed'],
}

describe('classifyChanges', () => {
  it.each(cases)('%s', (code, before, after, unit) => {
    const changes = codesOf(before, after, unit)
    const own = changes.find((change) => change.code === code)
    expect(own).toMatchObject({
      code,
      level: changeCodes[code].level,
      direction: changeCodes[code].direction,
    })
    const others = changes.map((change) => change.code).filter((other) => other !== code)
    expect(others.filter((other) => !company[code]?.includes(other))).toEqual([])
  })

  it.each(rootCases)('%s', (code, more) => {
    const before = declaration(plain)
    const changes = classifyChanges(before, { ...before, ...more } as typeof before)
    expect(changes.map((change) => change.code)).toEqual([code])
  })

  it('has a case for every code', () => {
    const covered = new Set<string>([...cases, ...rootCases].map(([code]) => code))
    expect(Object.keys(changeCodes).filter((code) => !covered.has(code))).toEqual([])
  })

  it.each(cases)('%s raises the generation only if something is material', (_, before, after, unit) => {
    if (before.unit !== after.unit) return
    const sketch = (of: Sketch) => ({ ...of, unit: unit ?? 'category' })
    const history = new History().declare(sketch(before)).declare(sketch(after))
    const material = codesOf(before, after, unit).some(({ level }) => level === 'material')
    expect(history.generation).toBe(material ? 2 : 1)
  })

  it('finds nothing between equal declarations', () => {
    for (const [, sketch] of cases) expect(codesOf(sketch, sketch)).toEqual([])
  })

  it('calls nothing material that touches only units without consent', () => {
    const base = (items: Items): Sketch => ({ services: { s: { category: 'necessary', items } } })
    const changes = codesOf(base({ a: {} }), base({ a: { lifetime: 'unknown' }, b: {} }))
    expect(changes.map(({ code, level, units }) => [code, level, units])).toEqual([
      ['lifetime-longer', 'notable', ['necessary']],
      ['item-added', 'notable', ['necessary']],
    ])
  })

  it('asks nobody about what is only planned, until it is not', () => {
    const planned = withItem({}, { services: { more: { items: { soon: { status: 'planned' } } } } })
    expect(codesOf(plain, planned).filter(({ level }) => level === 'material')).toEqual([])
  })

  it('names subject, units, before and after', () => {
    expect(codesOf(withItem({ lifetime: 'P6M' }), withItem({ lifetime: 'P1Y' }))).toEqual([
      {
        code: 'lifetime-longer',
        level: 'material',
        direction: 'widened',
        subject: { kind: 'item', id: 'visits' },
        units: ['statistics'],
        before: 'P6M',
        after: 'P12M',
      },
    ])
  })

  it('shows texts in the language asked for, and none where that translation stands', () => {
    const purpose = (en: string, fr: string) => declaration(withItem({ purpose: { en, fr } }))
    const shown = (to: ReturnType<typeof purpose>, language?: string) =>
      classifyChanges(purpose('Counts.', 'Compte.'), to, language).map(({ code, before, after }) => [
        code,
        before,
        after,
      ])
    const both = purpose('Counts visits.', 'Compte les visites.')
    expect(shown(both)).toEqual([['purpose-changed', 'Counts.', 'Counts visits.']])
    expect(shown(both, 'fr')).toEqual([['purpose-changed', 'Compte.', 'Compte les visites.']])
    expect(shown(both, 'de')).toEqual([['purpose-changed', 'Counts.', 'Counts visits.']])
    const one = purpose('Counts visits.', 'Compte.')
    expect(shown(one, 'fr')).toEqual([['purpose-changed', undefined, undefined]])
  })

  it('says a provider’s change once for all units that it touches, in declaration order', () => {
    const [change] = codesOf(plain, transfer('US', 'scc'))
    expect(change).toMatchObject({ code: 'transfer-added', units: ['statistics', 'media'], after: 'US' })
  })

  it('puts what is material first', () => {
    const levels = codesOf(plain, withItem({ note: { en: 'x' }, purpose: { en: 'y' }, lifetime: 'P2Y' })).map(
      (c) => c.level,
    )
    expect(levels).toEqual(['material', 'notable', 'editorial'])
  })
})
