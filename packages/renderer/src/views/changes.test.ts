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
    expect(one({ code: 'provider-added', before: 'metrics', after: 'broker' }).join()).toContain(
      'Metrics → aaa',
    )
    expect(one({ code: 'item-added', before: undefined, after: { a: 1 } })).toContain('_pk_id.<site>: added')
  })

  it('stands at the end of the charter too, with its generation', () => {
    const charter = wordsOf(buildPage(richDeclaration(), { changes: richChanges() }))
    expect(charter).toContain('Generation of the consent question: 2 (November\u00a020,\u00a02026)')
    expect(charter).toContain('Metrics: country changed')
    expect(wordsOf(buildPage(richDeclaration())).join()).not.toContain('Generation')
  })
})
