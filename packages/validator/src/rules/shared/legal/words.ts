/** Words by locale. */
export type Words = { readonly [locale: string]: string }

/** What a text says to a reader of a locale, looked up as RFC 4647 does: `pt-BR`, then `pt`. Blank words are none. */
export function wordsFor(text: Words, locale: string): string | undefined {
  for (let tag = locale; tag !== ''; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const words = Object.hasOwn(text, tag) ? text[tag]?.trim() : undefined
    if (words) return words
  }
  return undefined
}

/** The language of a BCP 47 tag, in lower case. */
export function languageOf(locale: string): string {
  return (locale.split('-')[0] ?? locale).toLowerCase()
}

/** Declared locales that a text has no words for. */
export function silentLocales(text: Words, locales: readonly string[]): string[] {
  return locales.filter((locale) => wordsFor(text, locale) === undefined)
}
