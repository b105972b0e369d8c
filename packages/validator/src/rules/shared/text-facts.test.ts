import { describe, expect, it } from 'vitest'
import { missingFacts, namesThatAreNoWords, textFacts } from './text-facts.ts'
import { languagesWithTimeWords } from './words/time-words.ts'

const differs = (one: string, from: string, other: string, to: string) => {
  const [a, b] = [textFacts(one, from), textFacts(other, to)]
  return [missingFacts(a, b), missingFacts(b, a)]
}

describe('texts that agree', () => {
  it.each([
    ['Kept for 6 months.', 'en', 'Conservé six mois.', 'fr'],
    ['Kept for 24 hours.', 'en', 'Conservé 1 jour.', 'fr'],
    ['Kept for one year.', 'en', 'Gilt 12 Monate.', 'de'],
    ['Up to 10,000 entries', 'en', 'Jusqu’à 10 000 entrées', 'fr'],
    ['since 25 May 2018', 'en', 'depuis le 25/05/2018', 'fr'],
    ['Sets _ga and _gid.', 'en', 'Pose _gid et _ga.', 'fr'],
    ['two-factor sign-in', 'en', 'connexion 2FA', 'fr'],
    ['Valid 30 days', 'en', '30日間有効', 'ja'],
    ['Tells 3 groups apart', 'en', '三つのグループ', 'ja'],
    ['See https://example.com/en/4', 'en', 'Voir https://example.com/fr/5', 'fr'],
    ['for a year', 'en', 'przez rok', 'pl'],
    ['1 year', 'en', 'přes rok', 'cs'],
    ['90 minutes', 'en', '90 Minuten', 'de'],
    ['30 days', 'en', '٣٠ يومًا', 'ar'],
    ['for half an hour', 'en', 'pendant une demi-heure', 'fr'],
    ['one day', 'en', 'vierundzwanzig Stunden', 'de'],
    ['once a day, for a year', 'en', 'täglich, ein Jahr lang', 'de'],
  ])('%s (%s) and %s (%s)', (...texts) => expect(differs(...texts)).toEqual([[], []]))
})

describe('texts that drift', () => {
  it.each([
    ['Kept for 30 days.', 'en', 'Conservé 30 minutes.', 'fr', ['30 days'], ['30 minutes']],
    ['Kept for 6 months.', 'en', 'Gilt 12 Monate.', 'de', ['6 months'], ['12 monate']],
    ['Kept for 13 months.', 'en', 'Conservé.', 'fr', ['13 months'], []],
    ['Sets _ga.', 'en', 'Pose _gid.', 'fr', ['_ga'], ['_gid']],
    ['Kept one month.', 'en', 'Guardado um ano.', 'pt', ['one month'], ['um ano']],
    ['Kept for a week.', 'en', 'Conservé deux semaines.', 'fr', ['a week'], ['deux semaines']],
    ['Shows 3 groups', 'en', 'Montre 4 groupes', 'fr', ['3'], ['4']],
  ])('%s (%s) and %s (%s)', (one, from, other, to, missing, extra) =>
    expect(differs(one, from, other, to)).toEqual([missing, extra]),
  )
})

it('compares the names of items that are no words of any language', () => {
  const names = namesThatAreNoWords(['JSESSIONID', 'PHPSESSID', 'cart', 'Basket'])
  const facts = (text: string, locale: string) => textFacts(text, locale, names)
  const english = facts('Set with JSESSIONID for your cart.', 'en')
  expect(missingFacts(english, facts('Posé avec PHPSESSID pour votre panier.', 'fr'))).toEqual(['jsessionid'])
  expect(missingFacts(english, facts('Posé avec JSESSIONID, pour votre panier.', 'fr'))).toEqual([])
  expect(missingFacts(facts('GDPR', 'en'), facts('RGPD', 'fr'))).toEqual([])
})

it('knows the units of every shipped language', () => {
  const shipped = 'fr en de es it nl pt pl sv da fi nb cs el ro hu bg hr sk sl et lv lt ga mt ar'.split(' ')
  expect(shipped.filter((language) => !languagesWithTimeWords.includes(language))).toEqual([])
  const units = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year']
  const unread = shipped.flatMap((language) =>
    units.flatMap((unit) => {
      const format = new Intl.NumberFormat(language, {
        style: 'unit',
        unit,
        unitDisplay: 'long',
        numberingSystem: 'latn',
      })
      return [3, 5, 21].flatMap((count) => {
        const text = format.format(count)
        const read = textFacts(text, language).numbers[0]?.unit
        return read === (unit === 'minute' ? 'i' : unit[0]) ? [] : [`${language}: ${text}`]
      })
    }),
  )
  // CLDR has abbreviations alone for Maltese; people write the words.
  expect(unread.filter((text) => !text.startsWith('mt:'))).toEqual([])
})
