import { describe, expect, it } from 'vitest'
import { locales } from '../generated/locales.ts'
import type { MessageKey } from '../locale/messages.ts'
import { formatDuration } from '../model/lifetime/format-duration.ts'
import en from './en.ts'

const keys = Object.keys(en.messages) as MessageKey[]
const placeholders = (text: string): string => [...text.matchAll(/\{[^}]*\}/g)].sort().join()

describe.each(locales.map((locale) => [locale.tag, locale] as const))(
  '%s',
  (tag, { messages, dir, durations }) => {
    it('is a language that Intl has', () => {
      expect(Intl.NumberFormat.supportedLocalesOf(tag)).toEqual([tag])
      expect(dir).toBe(tag === 'ar' ? 'rtl' : 'ltr')
    })

    it('has every key and no other, each with the placeholders of the English one', () => {
      expect(Object.keys(messages).sort()).toEqual([...keys].sort())
      for (const key of keys) {
        expect(messages[key].trim(), key).toBe(messages[key])
        expect(messages[key], key).not.toBe('')
        expect(placeholders(messages[key]), key).toBe(placeholders(en.messages[key]))
      }
    })

    it('never promises compliance', () => {
      const claim =
        /compliant|\bin compliance\b|est conforme|konform\b|conforme (al|à|a) |zgodny z RODO|συμμορφών/i
      for (const key of keys) expect(messages[key], key).not.toMatch(claim)
    })

    it('has words of its own, and no sentence of another language', () => {
      for (const other of locales) {
        if (other.tag === tag) continue
        const same = keys.filter((key) => messages[key] === other.messages[key])
        expect(same.length / keys.length, `${tag} and ${other.tag}: ${same.join(' ')}`).toBeLessThan(0.15)
        const sentences = same.filter((key) => messages[key].replace(/\{\w+\}/g, '').length > 30)
        // Danish and Norwegian share some to the letter.
        if (![tag, other.tag].every((one) => one === 'da' || one === 'nb'))
          expect(sentences, `${tag} and ${other.tag}`).toEqual([])
      }
    })

    it('has exceptions for durations by the plural categories of its language', () => {
      const categories = new Set<string>(new Intl.PluralRules(tag).resolvedOptions().pluralCategories)
      for (const [unit, forms] of Object.entries(durations ?? {}))
        for (const [category, form] of Object.entries(forms)) {
          expect(categories, `${unit}.${category}`).toContain(category)
          expect(form, `${unit}.${category}`).toMatch(category === 'other' ? /\{n\}/ : /\S/)
        }
    })

    it('writes durations in words, not in abbreviations', () => {
      const wording = { locale: locales.find((locale) => locale.tag === tag) ?? en, tag }
      for (const unit of ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'])
        for (const n of [1, 2, 3, 5, 13, 24]) {
          const text = formatDuration(wording, unit.startsWith('T') ? `PT${n}${unit[1]}` : `P${n}${unit}`)
          const word = text.replace(/[\p{N}\p{Z}]/gu, '')
          expect(word.length, `${n} ${unit}: ${text}`).toBeGreaterThan(1)
          expect(text).not.toContain(' ')
        }
    })
  },
)
