import type { Declaration, Item, Service } from '@cookie-charter/schema'
import { describe, expect, it } from 'vitest'
import { hostsOf, normalizeHost } from './hosts.ts'
import { profilesInForce } from './jurisdictions.ts'
import { publicSuffixesFor } from './load-public-suffixes.ts'
import { resolve } from './resolve.ts'

const item = (more: Partial<Item> = {}): Item => ({
  purpose: 'Remembers the view.',
  lifetime: 'P1M',
  ...more,
})

async function resolved(more: Partial<Declaration> = {}) {
  const declaration: Declaration = {
    schemaVersion: 1,
    site: { id: 's', name: 'S', urls: ['https://www.example.co.uk', 'https://me.github.io:8443/'] },
    locales: ['fr', 'en'],
    services: { s: { category: 'necessary', items: { a: item() } } },
    ...more,
  }
  return resolve(declaration, await publicSuffixesFor(declaration))
}

async function resolvedItem(
  more: Partial<Item>,
  service: Partial<Service> = {},
  root: Partial<Declaration> = {},
) {
  const services = { s: { category: 'statistics', ...service, items: { a: item(more) } } }
  return (await resolved({ services, ...root })).services['s']!.items['a']!
}

describe('defaults', () => {
  it('fills in what is not stated', async () => {
    const declaration = await resolved()
    expect(declaration.consent).toEqual({ unit: 'category', storedIn: [], gpc: 'honoured' })
    expect(declaration.site.name).toEqual({ fr: 'S' })
    expect(declaration.services['s']!.items['a']).toEqual({
      id: 'a',
      name: 'a',
      service: 's',
      type: 'cookie',
      provider: [],
      category: 'necessary',
      purpose: { fr: 'Remembers the view.' },
      lifetime: 'P1M',
      lifetimeVariants: [],
      domain: ['www.example.co.uk', 'me.github.io'],
      hostOnly: true,
      path: '/',
      party: 'first',
      consent: 'exempt',
      status: 'active',
      was: [],
    })
  })

  it('gives an item the name of its id unless it says otherwise', async () => {
    expect((await resolvedItem({ pattern: 'a*' })).name).toBeUndefined()
    expect((await resolvedItem({ display: 'a<id>' })).name).toBeUndefined()
    expect((await resolvedItem({ name: '' })).name).toBe('')
  })

  it('keeps ids that look like properties of objects', async () => {
    const services = JSON.parse(
      '{"constructor": {"category": "necessary", "items": {"toString": {"purpose": "x", "lifetime": "P1D"}}}}',
    )
    const declaration = await resolved({ services })
    expect(Object.keys(declaration.services)).toEqual(['constructor'])
    expect(declaration.services['toString']).toBeUndefined()
    expect(declaration.services['constructor']!.items['toString']!.id).toBe('toString')
  })
})

describe('categories', () => {
  it('lists those defined or used: by order, then the core’s order, then as written', async () => {
    const declaration = await resolved({
      categories: {
        zebra: { consent: 'opt-in', label: 'Z' },
        marketing: { label: 'Werbung', mandatory: true },
        chat: { consent: 'opt-out', label: 'Chat', order: 1 },
      },
      services: {
        s: {
          category: 'statistics',
          items: { a: item({ category: 'necessary' }), b: item({ category: 'lost' }) },
        },
      },
    })
    expect(Object.keys(declaration.categories)).toEqual([
      'chat',
      'necessary',
      'statistics',
      'marketing',
      'zebra',
      'lost',
    ])
    expect(declaration.categories['marketing']).toMatchObject({
      core: true,
      consent: 'opt-in',
      mandatory: true,
      label: { fr: 'Werbung' },
      maps: { tcf: [1, 2, 3, 4, 7] },
    })
    expect(declaration.categories['necessary']).toMatchObject({ consent: 'exempt', mandatory: false })
    expect(declaration.categories['lost']).toMatchObject({ core: false, consent: 'opt-in' })
  })
})

describe('party', () => {
  it.each([
    ['www.example.co.uk', 'first'],
    ['.example.co.uk', 'first'],
    ['EXAMPLE.co.uk', 'first'],
    ['shop.example.co.uk', 'first'],
    ['other.co.uk', 'third'],
    ['co.uk', 'third'],
    ['you.github.io', 'third'],
    ['github.io', 'third'],
    ['me.github.io', 'first'],
    ['sub.me.github.io', 'first'],
    ['doubleclick.net', 'third'],
  ] as const)('%s is %s', async (domain, party) => {
    expect((await resolvedItem({ domain })).party).toBe(party)
  })

  it('is third as soon as one of several domains is', async () => {
    expect((await resolvedItem({ domain: ['.example.co.uk', '.facebook.com'] })).party).toBe('third')
  })

  it('is what the page says only where no domain is known', async () => {
    expect(await resolvedItem({ party: 'third' })).toMatchObject({
      party: 'third',
      domain: [],
      hostOnly: true,
    })
    expect((await resolvedItem({ party: 'third', domain: 'www.example.co.uk' })).party).toBe('first')
  })

  it('limits an item to the sites it names', async () => {
    expect((await resolvedItem({ sites: ['ME.github.io'] })).domain).toEqual(['me.github.io'])
    expect((await resolvedItem({ sites: ['https://www.example.co.uk'] })).domain).toEqual([
      'www.example.co.uk',
    ])
  })
})

describe('consent', () => {
  const exemption = { ground: 'audience-measurement', reason: 'Only figures.' } as const

  it('is decided by the nearest exemption, else by the category', async () => {
    expect((await resolvedItem({})).consent).toBe('opt-in')
    expect(await resolvedItem({ exemption })).toMatchObject({
      consent: 'exempt',
      exemption: { from: 'item', reason: { fr: 'Only figures.' } },
    })
    const service = { exemption: { ground: 'user-input' } } as const
    expect((await resolvedItem({}, service)).exemption).toEqual({ ground: 'user-input', from: 'service' })
    expect((await resolvedItem({ exemption }, service)).exemption?.from).toBe('item')
    const categories = { statistics: { exemption } }
    expect((await resolvedItem({}, {}, { categories })).exemption?.from).toBe('category')
    expect((await resolvedItem({ category: 'necessary' })).consent).toBe('exempt')
  })

  it('is not taken away where the exemption is not claimed', async () => {
    const french = { exemption: { ...exemption, jurisdictions: ['fr' as const] } }
    expect((await resolvedItem(french, {}, { jurisdictions: ['fr'] })).consent).toBe('exempt')
    expect(await resolvedItem(french, {}, { jurisdictions: ['fr', 'uk'] })).toMatchObject({
      consent: 'opt-in',
      exemption: { from: 'item' },
    })
    expect((await resolvedItem(french, {}, { jurisdictions: ['uk'] })).exemption).toBeUndefined()
    const european = { exemption: { ...exemption, jurisdictions: ['eu' as const] } }
    expect((await resolvedItem(european, {}, { jurisdictions: ['fr', 'de'] })).consent).toBe('exempt')
  })
})

describe('hosts and profiles', () => {
  it('normalizes hosts', () => {
    expect(normalizeHost('.Bücher.example.')).toBe('xn--bcher-kva.example')
    expect(hostsOf(['https://A.example:8080', 'http://a.example', 'nonsense'])).toEqual(['a.example'])
  })

  it('brings eu with a member, and not with the United Kingdom', () => {
    expect([...profilesInForce(['fr'])]).toEqual(['fr', 'eu'])
    expect([...profilesInForce(['no', 'uk'])]).toEqual(['no', 'uk', 'eu'])
    expect([...profilesInForce(['uk', 'ch', 'eu-draft'])]).toEqual(['uk', 'ch', 'eu-draft'])
  })
})
