import { describe, expect, it } from 'vitest'
import { locales } from '../generated/locales.ts'
import { formatDuration, formatDurationRange } from '../model/lifetime/format-duration.ts'

/** The units that CLDR has no words for in a language, or wrong ones; everything else comes from `Intl`. */
const exceptions: { readonly [tag: string]: readonly string[] } = {
  ga: ['year', 'week', 'hour', 'minute', 'second'],
  mt: ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'],
  sl: ['year'],
}

const words = (tag: string, durations: readonly string[]): string[] => {
  const locale = locales.find((one) => one.tag === tag)
  if (locale === undefined) throw new Error(`no locale ${tag}`)
  return durations.map((iso) => formatDuration({ locale, tag }, iso).replaceAll('\u00a0', ' '))
}

describe('words for durations', () => {
  it.each(locales.map(({ tag, durations }) => [tag, durations] as const))(
    'of our own in %s',
    (tag, durations) => {
      expect(Object.keys(durations ?? {}).sort()).toEqual([...(exceptions[tag] ?? [])].sort())
    },
  )

  it.each([
    ['pl', '1 miesiąc · 2 miesiące · 5 miesięcy · 13 miesięcy · 24 godziny · 1 dzień'],
    ['cs', '1 měsíc · 2 měsíce · 5 měsíců · 13 měsíců · 24 hodin · 1 den'],
    ['sl', '1 mesec · 2 meseca · 5 mesecev · 13 mesecev · 24 ur · 1 dan'],
    ['ar', 'شهر · شهران · 5 أشهر · 13 شهرًا · 24 ساعة · يوم'],
    ['ga', '1 mhí · 2 mhí · 5 mhí · 13 mí · 24 uair · 1 lá'],
    ['mt', 'xahar · xahrejn · 5 xhur · 13-il xahar · 24 siegħa · ġurnata'],
    ['de', '1 Monat · 2 Monate · 5 Monate · 13 Monate · 24 Stunden · 1 Tag'],
    ['fr', '1 mois · 2 mois · 5 mois · 13 mois · 24 heures · 1 jour'],
  ])('in %s', (tag, expected) => {
    expect(words(tag, ['P1M', 'P2M', 'P5M', 'P13M', 'PT24H', 'P1D']).join(' · ')).toBe(expected)
  })

  it('say a range in numbers, but for a language that says one and two without', () => {
    const range = (tag: string) => {
      const locale = locales.find((one) => one.tag === tag)
      return locale && formatDurationRange({ locale, tag }, 'P1M', 'P2M')
    }
    expect(range('en')).toBe('1–2\u00a0months')
    expect(range('ga')).toBe('1–2\u00a0mhí')
    expect(range('mt')).toBeUndefined()
  })

  it('of years in Slovenian, where CLDR is wrong for three and four', () => {
    expect(words('sl', ['P1Y', 'P2Y', 'P3Y', 'P4Y', 'P5Y'])).toEqual([
      '1 leto',
      '2 leti',
      '3 leta',
      '4 leta',
      '5 let',
    ])
  })
})
