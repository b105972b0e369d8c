import { numberFormat, pluralRules, unbroken, unitFormat, unitList } from '../../locale/intl.ts'
import type { Locale, PluralForms } from '../../locale/locale.ts'
import { type DurationPart, parseDuration } from './parse-duration.ts'

/** The words of a language, and the tag that `Intl` gets: `fr-CA` where the words are those of `fr`. */
export interface Wording {
  locale: Locale
  tag: string
}

/**
 * An ISO 8601 duration in words: "13 mois", "24 Stunden", "1 year, 2 months". What is no duration is returned as it is.
 * Spaces are U+00A0.
 */
export function formatDuration(wording: Wording, iso: string): string {
  const parts = parseDuration(iso)
  if (parts === undefined) return iso
  const words = parts.map((part) => formatPart(wording, part))
  return unbroken(words.length === 1 ? (words[0] ?? '') : unitList(wording.tag).format(words))
}

/** "12–24 months" for two durations of the same single unit; undefined where their units differ. */
export function formatDurationRange(wording: Wording, from: string, to: string): string | undefined {
  const start = single(from)
  const end = single(to)
  if (start === undefined || end === undefined || start.unit !== end.unit || start.value > end.value)
    return undefined
  const forms = wording.locale.durations?.[end.unit]
  if (forms === undefined)
    return unbroken(unitFormat(wording.tag, end.unit).formatRange(start.value, end.value))
  // Where "a month" and "two months" are said without a number there is none to stand in a range.
  if (!Object.values(forms).every((form) => form.includes('{n}'))) return undefined
  const category = rangeRules(wording.tag).selectRange(Number(start.value), Number(end.value))
  return count(forms, category, numberFormat(wording.tag).formatRange(start.value, end.value))
}

/** ECMAScript 2023 has `selectRange`; TypeScript's library of that year has not. */
const rangeRules = (tag: string) =>
  pluralRules(tag) as Intl.PluralRules & { selectRange(from: number, to: number): Intl.LDMLPluralRule }

function single(iso: string): DurationPart | undefined {
  const parts = parseDuration(iso)
  return parts?.length === 1 ? parts[0] : undefined
}

function formatPart({ locale, tag }: Wording, { unit, value }: DurationPart): string {
  const forms = locale.durations?.[unit]
  if (forms === undefined) return unitFormat(tag, unit).format(value)
  return count(forms, pluralRules(tag).select(Number(value)), numberFormat(tag).format(value))
}

function count(forms: PluralForms, category: Intl.LDMLPluralRule, digits: string): string {
  return unbroken((forms[category] ?? forms.other).replace('{n}', digits))
}
