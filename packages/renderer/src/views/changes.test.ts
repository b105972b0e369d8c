import type { Change, GenerationChanges } from '@cookie-charter/schema'
import { describe, expect, it } from 'vitest'
import { buildPage, renderMarkdown } from '../index.ts'
import { richChanges, richDeclaration } from '../testing/rich-declaration.ts'
import { wordsOf } from '../testing/words-of.ts'

const view = (changes: GenerationChanges[], locale = 'en') =>
  buildPage(richDeclaration(), { view: 'changes', changes, locale })

const one = (change: Partial<Change>): string[] =>
  wordsOf(
    view([
      {
        generation: 2,
        day: '2026-11-20',
        changes: [
          {
            code: 'item-added',
            level: 'notable',
            direction: 'neutral',
            subject: { kind: 'item', id: '_pk_id' },
            units: [],
            ...change,
          },
        ],
      },
    ]),
  )

describe('what changed', () => {
  it('is told latest first, gravest first, with generation and day', () => {
    const page = view(richChanges())
    expect(page.sections.map(({ id, heading }) => [id, heading])).toEqual([
      ['generation:2', 'Generation 2, November\u00a020,\u00a02026'],
      ['generation:1', 'Generation 1, January\u00a05,\u00a02026'],
    ])
    expect(wordsOf(page).slice(2)).toEqual([
      'Changes that call for a new choice',
      'You are asked again about: Statistics cookies.',
      '_pk_id.<site>: longer lifetime (6\u00a0months → 13\u00a0months)',
      'Other changes worth knowing',
      'Metrics: country changed',
      'Changes of wording or presentation',
      'Sign-in: name or description changed',
      'Generation 1, January\u00a05,\u00a02026',
      'First recorded state.',
    ])
  })

  it('is told in the language of the page', () => {
    expect(wordsOf(view(richChanges(), 'fr'))).toContain(
      '_pk_id.<site>\u00a0: durée de conservation allongée (6\u00a0mois → 13\u00a0mois)',
    )
  })

  it('says so where there is no history', () => {
    expect(wordsOf(view([]))).toContain('No change is recorded.')
  })

  it('has no heading for a difference that belongs to no generation', () => {
    const [, second] = richChanges()
    const page = buildPage(richDeclaration(), {
      view: 'changes',
      changes: [{ changes: second?.changes ?? [] }],
    })
    expect(page.sections.map(({ heading }) => heading)).toEqual([''])
    expect(
      renderMarkdown(richDeclaration(), { view: 'changes', changes: [{ changes: second?.changes ?? [] }] }),
    ).toContain('\n## Changes that call for a new choice\n')
    expect(wordsOf(buildPage(richDeclaration(), { view: 'changes', changes: [{ changes: [] }] }))).toContain(
      'No change is recorded.',
    )
  })

  it('has a sentence for a code that it does not know, and the id of what is gone', () => {
    expect(one({ code: 'something-new', subject: { kind: 'item', id: 'gone' } })).toContain('gone: changed')
    expect(one({ code: 'constructor', subject: { kind: 'service', id: '__proto__' } })).toContain(
      '__proto__: changed',
    )
  })

  it('prints values that can be read, and no others', () => {
    expect(one({ code: 'lifetime-longer', before: 'session', after: 'P1D' })).toContain(
      '_pk_id.<site>: longer lifetime (until the browser is closed → 1\u00a0day)',
    )
    expect(one({ code: 'item-added', before: undefined, after: { a: 1 } })).toContain('_pk_id.<site>: added')
  })

  it.each([
    ['storage-wider', 'cookie', 'localStorage', 'cookie → stockage local'],
    ['category-wider', 'statistics', 'marketing', 'Cookies de mesure d’audience → Cookies publicitaires'],
    ['item-moved', 'statistics', 'gone', 'Cookies de mesure d’audience → gone'],
    ['party-third', 'first', 'third', 'interne → tiers'],
    ['exemption-dropped', 'exempt', 'opt-in', 'non demandé → demandé au préalable'],
    ['ground-changed', 'user-input', 'other', 'mémorisation de ce que vous saisissez'],
    ['legal-basis-changed', 'contract', 'consent', 'exécution d’un contrat → consentement'],
    ['role-changed', 'processor', 'controller', 'sous-traitant → responsable du traitement'],
    ['country-changed', 'DE', 'US', 'Allemagne → États-Unis'],
    ['transfer-safeguard-lost', 'US dpf', 'US none', '(États-Unis)'],
    ['transfer-added', undefined, 'IN', '(Inde)'],
    ['provider-added', undefined, 'metrics', '(Metrics)'],
    ['recipient-removed', 'self', undefined, '(La Boutique)'],
    ['domain-wider', 'a.example b.example', 'c.example', '(a.example et b.example → c.example)'],
    ['retention-longer', 'P25M', undefined, 'plus longtemps'],
    ['item-renamed', 'old', 'new', '(old → new)'],
  ])('tells the values of %s in the words of the page', (code, before, after, expected) => {
    const change: Change = {
      code,
      level: 'notable',
      direction: 'neutral',
      subject: { kind: 'item', id: 'choice' },
      units: [],
      before,
      after,
    }
    const said = wordsOf(view([{ changes: [change] }], 'fr')).at(-1)
    expect(said).toContain(expected)
    if (after === undefined && code === 'retention-longer') expect(said).not.toContain('(')
  })

  it('tells a text in the language that it is in', () => {
    const change = { code: 'purpose-changed', before: 'Counts.', after: 'Measures.' } as const
    const rest = {
      level: 'notable',
      direction: 'neutral',
      subject: { kind: 'item', id: 'choice' },
      units: [],
    } as const
    const page = JSON.stringify(view([{ changes: [{ ...rest, ...change, units: [] }] }], 'fr'))
    expect(page).toContain('{"type":"text","text":"Measures.","lang":"en"}')
  })

  it('stands at the end of the charter too, with its generation', () => {
    const charter = wordsOf(buildPage(richDeclaration(), { changes: richChanges() }))
    expect(charter).toContain('Generation of the consent question: 2 (November\u00a020,\u00a02026)')
    expect(charter).toContain('Metrics: country changed')
    expect(wordsOf(buildPage(richDeclaration())).join()).not.toContain('Generation')
  })
})
