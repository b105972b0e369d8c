import { childPointer } from '../../../pointer.ts'
import type { RuleContext } from '../../../rule.ts'

/** Words by locale. */
type Words = { readonly [locale: string]: string }

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

/** More languages than any site has; a list without end must not be walked for every text. */
const mostLocales = 200
const mostNamed = 5

/** Declared locales that a text has no words for, the first few of them. */
export function silentLocales(text: Words, locales: readonly string[]): string[] {
  const silent: string[] = []
  for (const locale of locales.slice(0, mostLocales)) {
    if (silent.length === mostNamed) break
    if (wordsFor(text, locale) === undefined) silent.push(locale)
  }
  return silent
}

/** Where the first of some locales has no words: below a text that is a map, at one that is a string. */
export function missingWords(
  { written }: Pick<RuleContext, 'written'>,
  pointer: string,
  locales: readonly string[],
): string {
  const [locale] = locales
  return locale === undefined || typeof written(pointer) === 'string'
    ? pointer
    : childPointer(pointer, locale)
}
