import { describe, expect, expectTypeOf, it } from 'vitest'
import { isDeclaration, structuralErrors } from './check.ts'
import type { Declaration, Item, Lifetime } from './index.ts'

const item = { purpose: 'Keeps you signed in.', lifetime: 'session' }

function declaration(change: object = {}): unknown {
  return {
    schemaVersion: 1,
    site: { id: 'a', name: 'A', urls: ['https://a.example'] },
    locales: ['en'],
    services: { login: { category: 'necessary', items: { sid: item } } },
    ...change,
  }
}

function withItem(change: object): unknown {
  return declaration({
    services: { login: { category: 'necessary', items: { sid: { ...item, ...change } } } },
  })
}

const keywords = (value: unknown) =>
  structuralErrors(value).map(({ keyword, instancePath }) => `${keyword} ${instancePath}`)

describe('structuralErrors', () => {
  it('finds nothing in a declaration', () => {
    expect(structuralErrors(declaration())).toEqual([])
  })

  it.each([null, undefined, 1, 'text', [], true])('says that %s is no declaration', (value) => {
    expect(structuralErrors(value)).not.toEqual([])
  })

  it.each(['session', 'persistent', 'varies', 'unknown', 'P13M', 'PT30M', 'P2W', 'P1Y2M3W4DT5H6M7S', 'P0D'])(
    'takes the lifetime %s',
    (lifetime) => {
      expect(structuralErrors(withItem({ lifetime }))).toEqual([])
    },
  )

  it.each(['P', 'PT', 'P1', '13 months', 'P1.5Y', '-P1D', 'p1d', 'P1DT', 'Session', 'P1M1Y', ''])(
    'refuses the lifetime %s',
    (lifetime) => {
      expect(keywords(withItem({ lifetime }))).toEqual(['pattern /services/login/items/sid/lifetime'])
    },
  )

  it('wants the event that ends the lifetime "event"', () => {
    expect(keywords(withItem({ lifetime: 'event' }))).toContain('required /services/login/items/sid')
    expect(keywords(withItem({ lifetime: 'event', until: 'until you sign out' }))).toEqual([])
  })

  it('refuses a name beside a pattern', () => {
    expect(keywords(withItem({ name: 'a', pattern: 'b*' }))).toEqual(['not /services/login/items/sid'])
  })

  it('wants a reason for the ground "other"', () => {
    expect(keywords(withItem({ exemption: { ground: 'other' } }))).toContain(
      'required /services/login/items/sid/exemption',
    )
    expect(keywords(withItem({ exemption: { ground: 'transmission' } }))).toEqual([])
  })

  it('wants consent and label of a category of one’s own, not of a core one', () => {
    expect(keywords(declaration({ categories: { statistics: { mandatory: false } } }))).toEqual([])
    expect(keywords(declaration({ categories: { chat: {} } }))).toEqual([
      'required /categories/chat',
      'required /categories/chat',
    ])
  })

  it.each(['__proto__', '', 'a\u0007b', 'x'.repeat(257)])('refuses %j as an id', (id) => {
    const services = JSON.parse(`{${JSON.stringify(id)}:{"category":"necessary","items":{}}}`)
    expect(structuralErrors(declaration({ services }))).not.toEqual([])
  })

  it.each(['constructor', 'toString', 'hasOwnProperty', 'a b', '_ga/*', '😀'])('takes %j as an id', (id) => {
    expect(
      structuralErrors(declaration({ services: { [id]: { category: 'necessary', items: { [id]: item } } } })),
    ).toEqual([])
  })

  it.each(['https://a.example/path', 'ftp://a.example', 'a.example', 'https://u:p@a.example'])(
    'refuses %s as an origin of the site',
    (url) => {
      expect(structuralErrors(declaration({ site: { id: 'a', name: 'A', urls: [url] } }))).not.toEqual([])
    },
  )

  it.each(['javascript:alert(1)', 'data:text/html,x', '//a.example', 'a.example'])(
    'refuses %s as a link',
    (url) => {
      expect(structuralErrors(declaration({ providers: { p: { name: 'P', url } } }))).not.toEqual([])
    },
  )
})

describe('the types', () => {
  it('narrow an unknown value', () => {
    const value: unknown = declaration()
    if (isDeclaration(value)) expectTypeOf(value).toEqualTypeOf<Declaration>()
    else throw new Error('the declaration was refused')
  })

  it('know the words of the format', () => {
    expectTypeOf<'P13M'>().toExtend<Lifetime>()
    expectTypeOf<'thirteen months'>().not.toExtend<Lifetime>()
    expectTypeOf<NonNullable<Item['sameSite']>>().toEqualTypeOf<'Strict' | 'Lax' | 'None'>()
    expectTypeOf<Declaration['schemaVersion']>().toEqualTypeOf<1>()
  })

  it('are closed', () => {
    // @ts-expect-error a misspelt property does not compile
    const misspelt: Item = { purpose: 'x', lifetime: 'session', lifetme: 'P1D' }
    expect(structuralErrors(withItem(misspelt))).not.toEqual([])
  })
})
