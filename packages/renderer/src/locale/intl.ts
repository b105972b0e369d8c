/** One `Intl` object a language and kind: making one costs a thousand times what using one does. */
const made = new Map<string, unknown>()

function once<T>(kind: string, tag: string, make: () => T): T {
  const key = `${kind} ${tag}`
  const known = made.get(key)
  if (known !== undefined) return known as T
  const fresh = make()
  made.set(key, fresh)
  return fresh
}

export const unitFormat = (tag: string, unit: string): Intl.NumberFormat =>
  once(`unit:${unit}`, tag, () => new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' }))

export const numberFormat = (tag: string): Intl.NumberFormat =>
  once('number', tag, () => new Intl.NumberFormat(tag))

export const pluralRules = (tag: string): Intl.PluralRules =>
  once('plural', tag, () => new Intl.PluralRules(tag))

/** "A, B and C" */
export const conjunction = (tag: string): Intl.ListFormat =>
  once('and', tag, () => new Intl.ListFormat(tag, { type: 'conjunction', style: 'long' }))

/** "1 year, 2 months" */
export const unitList = (tag: string): Intl.ListFormat =>
  once('units', tag, () => new Intl.ListFormat(tag, { type: 'unit', style: 'long' }))

export const dateFormat = (tag: string): Intl.DateTimeFormat =>
  once('date', tag, () => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }))

export const regionNames = (tag: string): Intl.DisplayNames =>
  once('region', tag, () => new Intl.DisplayNames(tag, { type: 'region' }))

/** The spaces of `Intl` as U+00A0: their kind differs between ICU versions, and none may break a line. */
export const unbroken = (text: string): string => text.replace(/\s/gu, '\u00a0')

/** A tag that `Intl` takes, or undefined for anything else. `_` counts as `-`. */
export function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0]
  } catch {
    return undefined
  }
}
