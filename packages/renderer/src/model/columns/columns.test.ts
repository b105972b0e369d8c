import type { ResolvedItem } from '@cookie-charter/schema'
import { describe, expect, it } from 'vitest'
import { buildPage } from '../../index.ts'
import type { PageOptions } from '../../options.ts'
import { declaration, item, provider, service } from '../../testing/resolved.ts'
import { plainText } from '../inline.ts'
import type { Table } from '../tree.ts'

type Parts = Parameters<typeof declaration>[0]

function tables(parts: Parts, options: PageOptions = {}): Table[] {
  const page = buildPage(declaration(parts), { view: 'table', ...options })
  return page.sections.flatMap(({ blocks }) => blocks.filter((block) => block.type === 'table'))
}

const headings = (parts: Parts, options?: PageOptions) =>
  tables(parts, options)[0]?.columns.map(({ id }) => id)

const cell = (facts: Partial<ResolvedItem>, column: string, more: Parts = {}) =>
  tables({ items: [item('a', facts)], ...more }, { columns: column })[0]?.rows[0]?.cells[0]?.lines.map(
    plainText,
  )

describe('the columns of the page', () => {
  it('are name and purpose where nothing else is stated', () => {
    expect(headings({ items: [item('a')] })).toEqual(['name', 'purpose'])
  })

  it('are decided once for all tables, by what some row has', () => {
    const services = [
      service('one', [item('a')]),
      service(
        'two',
        [item('b', { category: 'media', lifetime: 'P1D', party: 'third', type: 'pixel', provider: ['p'] })],
        {
          label: { en: 'Two' },
        },
      ),
    ]
    const all = tables({ services, providers: [provider('p')] })
    expect(all).toHaveLength(2)
    for (const table of all)
      expect(table.columns.map(({ id }) => id)).toEqual([
        'provider',
        'service',
        'name',
        'purpose',
        'lifetime',
        'party',
        'storage',
      ])
    expect(all.every(({ rows, columns }) => rows.every(({ cells }) => cells.length === columns.length))).toBe(
      true,
    )
  })

  it('are those of a preset or a list, in its order', () => {
    const items = [item('a')]
    expect(headings({ items }, { columns: 'opendatasoft' })).toEqual([
      'provider',
      'service',
      'name',
      'purpose',
    ])
    expect(headings({ items }, { columns: 'govuk' })).toEqual(['name', 'purpose', 'lifetime'])
    expect(headings({ items }, { columns: 'full' })).toEqual([
      'provider',
      'service',
      'name',
      'purpose',
      'lifetime',
      'party',
      'storage',
      'domain',
      'shared',
      'consent',
    ])
    expect(headings({ items }, { columns: 'consent, name' })).toEqual(['consent', 'name'])
    expect(headings({ items }, { columns: ['domain'] })).toEqual(['domain'])
    expect(headings({ items }, { columns: 'name,domain,name' })).toEqual(['name', 'domain'])
  })

  it('refuse a name that is no column', () => {
    for (const columns of ['price', 'name,price', '', '__proto__', 'toString'])
      expect(() => headings({ items: [item('a')] }, { columns })).toThrow(RangeError)
  })

  it('name the place beside the service only where places are stated', () => {
    const named = (surfaces: { en: string }[]) =>
      tables({ services: [service('s', [item('a')], { label: { en: 'S' }, surfaces })] })[0]?.columns[0]
        ?.heading
    expect(named([])).toBe('Service')
    expect(named([{ en: 'shop' }])).toBe('Service and place')
  })
})

describe('cells', () => {
  /** One column of two rows: cells that say the same are made once, and must not be taken for one another. */
  const both = (column: string, one: Partial<ResolvedItem>, other: Partial<ResolvedItem>) =>
    tables(
      { items: [item('a', one), item('b', other)], providers: [provider('p')] },
      { columns: column },
    )[0]?.rows.map(({ cells }) => cells[0]?.lines.map(plainText))

  it('differ where one fact alone differs', () => {
    expect(both('lifetime', { lifetime: 'P1D' }, { lifetime: 'P1D', dataRetention: 'P2D' })).toEqual([
      ['1\u00a0day'],
      ['1\u00a0day', 'Data collected is kept for: 2\u00a0days'],
    ])
    expect(
      both('lifetime', { lifetime: 'session' }, { lifetime: 'session', type: 'sessionStorage' }),
    ).toEqual([['until the browser is closed'], ['until the tab is closed']])
    expect(both('lifetime', { lifetime: 'P2D' }, { lifetime: 'P2D', lifetimeUpTo: true })).toEqual([
      ['2\u00a0days'],
      ['at most 2\u00a0days'],
    ])
    expect(both('lifetime', { lifetime: 'P2D' }, { lifetime: 'P2D', lifetimeFrom: 'P1D' })).toEqual([
      ['2\u00a0days'],
      ['1–2\u00a0days'],
    ])
    expect(both('shared', {}, { sharedWith: [] })).toEqual([[], ['nobody else']])
    expect(both('provider', {}, { provider: ['p'] })).toEqual([[], ['Provider p']])
  })

  it('name the item by what people write', () => {
    expect(cell({}, 'name')).toEqual(['a'])
    expect(cell({ name: 'b' }, 'name')).toEqual(['b'])
    expect(cell({ pattern: '_ga_*' }, 'name')).toEqual(['_ga_*'])
    expect(cell({ pattern: '_ga_*', display: '_ga_<container-id>' }, 'name')).toEqual(['_ga_<container-id>'])
    expect(cell({ name: 'a', display: 'a (main)' }, 'name')).toEqual(['a (main)'])
  })

  it('say what kind of storage it is where no column does', () => {
    expect(cell({ type: 'localStorage' }, 'name')).toEqual(['a (local storage)'])
    expect(cell({ type: 'localStorage' }, 'name,storage')).toEqual(['a'])
    expect(cell({ status: 'deprecated' }, 'name')).toEqual(['a (being withdrawn)'])
  })

  it('leave empty what is not stated', () => {
    expect(cell({}, 'provider')).toEqual([])
    expect(cell({}, 'service')).toEqual([])
    expect(cell({}, 'shared')).toEqual([])
  })

  it('say who can read it', () => {
    const providers = [provider('p', { name: 'P' }), provider('self', { self: true })]
    expect(cell({ sharedWith: [] }, 'shared')).toEqual(['nobody else'])
    expect(cell({ sharedWith: ['p', 'self'] }, 'shared', { providers })).toEqual(['P and The Shop'])
  })

  it('print domains, and a path that is not the whole site', () => {
    expect(cell({ domain: ['a.example', 'b.example'] }, 'domain')).toEqual(['a.example and b.example'])
    expect(cell({ domain: ['a.example'], path: '/x' }, 'domain')).toEqual(['a.example/x'])
    expect(cell({ domain: [] }, 'domain')).toEqual([])
  })

  it('link a provider to its site, and to nothing that is no link', () => {
    const linked = (url: string) =>
      tables(
        { items: [item('a', { provider: ['p'] })], providers: [provider('p', { url })] },
        { columns: 'provider' },
      )[0]?.rows[0]?.cells[0]?.lines[0]?.[0]?.type
    expect(linked('https://p.example')).toBe('link')
    expect(linked('javascript:alert(1)')).toBe('text')
    expect(linked('not an address')).toBe('text')
  })

  it('put the condition after the purpose, then the note and the sites', () => {
    expect(
      cell(
        { condition: { en: 'only if asked' }, note: { en: 'Erased at sign-out.' }, sites: ['a.example'] },
        'purpose',
      ),
    ).toEqual(['Purpose of a. (only if asked)', 'Erased at sign-out.', 'Only on: a.example.'])
  })
})

describe('rows', () => {
  it('leave planned items out', () => {
    expect(tables({ items: [item('a', { status: 'planned' }), item('b')] })[0]?.rows).toHaveLength(1)
  })

  it('carry an anchor of their own', () => {
    const items = ['a b', 'a%20b', 'é', 'A', 'a.b_c-d'].map((id) => item(id))
    const anchors = tables({ items })[0]?.rows.map(({ anchor }) => anchor)
    expect(anchors).toEqual(['cookie-a%20b', 'cookie-a%2520b', 'cookie-%C3%A9', 'cookie-A', 'cookie-a.b_c-d'])
  })

  it('join equal neighbours of the provider column only when asked', () => {
    const items = [
      item('a', { provider: ['p'] }),
      item('b', { provider: ['p'] }),
      item('c', { provider: [] }),
      item('d', { provider: [] }),
      item('e', { provider: ['p'] }),
    ]
    const marks = (join: boolean) =>
      tables({ items, providers: [provider('p')] }, { join })[0]?.rows.map(
        ({ cells }) => cells[0]?.span ?? cells[0]?.spanned,
      )
    expect(marks(true)).toEqual([2, true, undefined, undefined, undefined])
    expect(marks(false)).toEqual([undefined, undefined, undefined, undefined, undefined])
  })

  it('stand under their providers when asked', () => {
    const items = [
      item('a', { provider: ['p'] }),
      item('b'),
      item('c', { provider: ['p'] }),
      item('d', { provider: ['p', 'q'] }),
    ]
    const page = buildPage(
      declaration({ items, providers: [provider('p', { name: 'P' }), provider('q', { name: 'Q' })] }),
      { view: 'table', group: 'provider' },
    )
    expect(page.sections.map(({ heading }) => heading)).toEqual(['P', 'Provider not stated', 'P and Q'])
  })

  it('stand in sections of their own for unlike lists of providers', () => {
    const items = [item('a', { provider: ['p+q'] }), item('b', { provider: ['p', 'q'] })]
    const page = buildPage(declaration({ items }), { view: 'table', group: 'provider' })
    expect(new Set(page.sections.map(({ id }) => id)).size).toBe(2)
  })
})
