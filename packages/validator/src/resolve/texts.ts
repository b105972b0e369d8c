import type { Locale, Text, TextMap } from '@cookie-charter/schema'

/** A text as a map: a plain string speaks in the default locale. */
export function textMap(text: Text, defaultLocale: Locale): TextMap {
  return typeof text === 'string' ? { [defaultLocale]: text } : text
}

/**
 * A copy of an entry in which the named properties, where they are there, are texts as maps. Everything else is
 * kept as it is.
 */
export function withTextMaps<T extends object, K extends keyof T>(
  entry: T,
  properties: readonly K[],
  defaultLocale: Locale,
): Omit<T, K> & { [P in K]?: TextMap } {
  const copy = { ...entry } as Record<PropertyKey, unknown>
  for (const property of properties) {
    const text = entry[property] as Text | undefined
    if (text !== undefined) copy[property] = textMap(text, defaultLocale)
  }
  return copy as Omit<T, K> & { [P in K]?: TextMap }
}
