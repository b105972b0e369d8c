import type { Text } from '../declaration.ts'

/** How a text differs: in the language that decides, in a translation, or not at all. */
export type TextDifference = 'changed' | 'translated' | undefined

/** What tells which of several languages decides: the default before, then the default after. */
export type Defaults = readonly string[]

const same = (left: string | undefined, right: string | undefined) =>
  left?.replace(/\s+/g, ' ').trim() === right?.replace(/\s+/g, ' ').trim()

/** Compares two texts. A text that appears or goes is changed; spaces do not count. */
export function textDifference(
  before: Text | undefined,
  after: Text | undefined,
  defaults: Defaults,
): TextDifference {
  if (!before || !after) return before || after ? 'changed' : undefined
  const both = Object.keys(before).filter((locale) => Object.hasOwn(after, locale))
  const deciding = defaults.find((locale) => both.includes(locale)) ?? both[0]
  if (deciding !== undefined && !same(before[deciding], after[deciding])) return 'changed'
  const locales = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...locales].some((locale) => !same(before[locale], after[locale])) ? 'translated' : undefined
}

/** Compares lists of texts, as if each list were one text. */
export function textListDifference(before: Text[], after: Text[], defaults: Defaults): TextDifference {
  if (before.length !== after.length) return 'changed'
  const differences = before.map((text, index) => textDifference(text, after[index], defaults))
  return differences.includes('changed') ? 'changed' : differences.find(Boolean)
}

/** The words of a text in the language that decides, for showing. */
export function shownText(text: Text | undefined, defaults: Defaults): string | undefined {
  return text?.[defaults.find((locale) => Object.hasOwn(text, locale)) ?? Object.keys(text)[0] ?? '']
}
