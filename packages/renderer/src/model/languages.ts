import { lookup, type ResolvedDeclaration, type TextMap } from '@cookie-charter/schema'
import { canonicalTag } from '../locale/intl.ts'
import type { Locale } from '../locale/locale.ts'

/** `fr-CA` gives `fr-CA`, `fr`; `zh-Hant-TW` gives itself, `zh-Hant`, `zh`. */
export function tagChain(tag: string): string[] {
  const canonical = canonicalTag(tag) ?? tag
  const chain = [canonical]
  for (let cut = canonical.lastIndexOf('-'); cut > 0; cut = canonical.lastIndexOf('-', cut - 1))
    chain.push(canonical.slice(0, cut))
  return tag === canonical ? chain : [tag, ...chain]
}

/** The languages in which words are looked for: the one asked for, then the declaration's default. */
export function searchOrder(declaration: ResolvedDeclaration, requested: string | undefined): string[] {
  const fallback = declaration.locales[0] ?? 'en'
  return [...new Set([...tagChain(requested ?? fallback), ...tagChain(fallback)])]
}

/** Norwegian without more is written as Bokmål. */
const aliases: { readonly [tag: string]: string } = { no: 'nb' }

/** The first locale of an order that there is; undefined if none is. */
export function firstShipped(order: readonly string[], locales: readonly Locale[]): Locale | undefined {
  for (const tag of order) {
    const known = locales.find((locale) => locale.tag === (lookup(aliases, tag) ?? tag))
    if (known !== undefined) return known
  }
  return undefined
}

/** A text in the first language of an order that it has, else in any that it has. */
export function pickText(map: TextMap, order: readonly string[]): { text: string; lang: string } | undefined {
  for (const lang of order) {
    const found = lookup(map, lang)
    if (found !== undefined) return { text: found, lang }
  }
  const [first] = Object.entries(map)
  return first === undefined ? undefined : { text: first[1], lang: first[0] }
}

/** `fr` of `fr-CA`. */
export const language = (tag: string): string => {
  const cut = tag.search(/[-_]/)
  return (cut < 0 ? tag : tag.slice(0, cut)).toLowerCase()
}

const rightToLeft = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'iw',
  'ks',
  'ku',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
])

/** Which way a language is written. */
export const direction = (tag: string): 'ltr' | 'rtl' =>
  /-(?:arab|hebr|thaa|syrc|nkoo)\b/i.test(tag) || (rightToLeft.has(language(tag)) && !/-latn\b/i.test(tag))
    ? 'rtl'
    : 'ltr'
