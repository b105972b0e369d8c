import { describe, expect, it } from 'vitest'
import { buildPage, listLabels, renderHtml } from '../index.ts'
import type { PageOptions } from '../options.ts'
import { category, declaration, item, optInItem } from '../testing/resolved.ts'
import { wordsOf } from '../testing/words-of.ts'

const bilingual = declaration({
  locales: ['fr', 'de'],
  items: [
    item('a', { purpose: { fr: 'Retient.', de: 'Merkt.' } }),
    item('b', { purpose: { fr: 'Seulement.' } }),
  ],
})

const words = (options: PageOptions) => wordsOf(buildPage(bilingual, options))

describe('languages', () => {
  it('begin with the declaration’s first where none is asked for', () => {
    expect(buildPage(bilingual).locale).toBe('fr')
    expect(words({})).toContain('Retient.')
  })

  it('fall back from a region to its language, for texts and for our words', () => {
    const page = buildPage(bilingual, { locale: 'fr-CA' })
    expect(page.locale).toBe('fr-CA')
    expect(wordsOf(page)).toContain('Retient.')
    expect(wordsOf(page)).toContain('Cookies nécessaires')
    expect(buildPage(bilingual, { locale: 'fr_be' }).locale).toBe('fr-BE')
  })

  it('fall back to the default for a text, and say which language it is', () => {
    const html = renderHtml(bilingual, { locale: 'en', view: 'table' })
    expect(html).toContain('lang="en"')
    expect(html).toContain('<span lang="fr" dir="ltr">Seulement.</span>')
  })

  it('print our words in the default language, else in English, where they are not shipped', () => {
    expect(buildPage(bilingual, { locale: 'ja' }).locale).toBe('fr')
    const other = declaration({ locales: ['ja'], items: [item('a', { purpose: { ja: '覚える' } })] })
    const page = buildPage(other)
    expect(page.locale).toBe('en')
    expect(renderHtml(other)).toContain('<span lang="ja" dir="ltr">覚える</span>')
  })

  it('are never confused by the names of object properties', () => {
    expect(buildPage(bilingual, { locale: 'constructor' }).locale).toBe('fr')
    expect(buildPage(bilingual, { locale: '__proto__' }).locale).toBe('fr')
  })

  it('knows Norwegian', () => {
    expect(buildPage(bilingual, { locale: 'no' }).locale).toBe('nb')
  })

  it('mark a heading in another language', () => {
    const page = declaration({
      locales: ['fr'],
      items: [optInItem('a', { category: 'own' })],
      categories: [category('own', { label: { fr: 'À part' } })],
    })
    expect(renderHtml(page, { locale: 'en' })).toContain('<h2><span lang="fr" dir="ltr">À part</span></h2>')
  })
})

describe('labels', () => {
  const overridden = {
    ...bilingual,
    labels: { fr: { 'column.name': 'Appellation' }, en: { 'column.name': 'N' } },
  }

  it('of the declaration replace ours in their language', () => {
    const heading = (options: PageOptions) => wordsOf(buildPage(overridden, options))
    expect(heading({ locale: 'fr' })).toContain('Appellation')
    expect(heading({ locale: 'fr-BE' })).toContain('Appellation')
    expect(heading({ locale: 'de' })).not.toContain('Appellation')
  })

  it('of a region replace those of its language', () => {
    const labels = { 'fr-CA': { 'column.name': 'Témoin' }, fr: { 'column.name': 'Appellation' } }
    const heading = (locale: string, more: PageOptions) =>
      wordsOf(buildPage({ ...bilingual, ...(more.labels ? {} : { labels }) }, { locale, ...more }))
    for (const more of [{}, { labels }]) {
      expect(heading('fr-CA', more)).toContain('Témoin')
      expect(heading('fr', more)).toContain('Appellation')
    }
  })

  it('of the caller win, by key or by language and key', () => {
    const heading = (labels: PageOptions['labels']) =>
      buildPage(overridden, { locale: 'fr', view: 'table', labels }).sections[0]?.blocks[0]
    expect(JSON.stringify(heading({ 'column.name': 'Mine' }))).toContain('"Mine"')
    expect(JSON.stringify(heading({ fr: { 'column.name': 'Mine' } }))).toContain('"Mine"')
    expect(JSON.stringify(heading({ en: { 'column.name': 'Mine' } }))).toContain('"Appellation"')
  })

  it('keep their placeholders, and print one that they do not know as it is', () => {
    const page = buildPage(bilingual, { locale: 'fr', labels: { 'scope.one': 'Sur {site} {nothing}' } })
    expect(wordsOf(page)).toContain('Sur The Shop {nothing}')
  })

  it('are listed with our words', () => {
    const labels = listLabels('fr')
    expect(labels).toContainEqual({ key: 'column.lifetime', text: 'Durée de conservation' })
    expect(new Set(labels.map(({ key }) => key)).size).toBe(labels.length)
    expect(listLabels('xx')).toEqual(listLabels('en'))
  })
})
