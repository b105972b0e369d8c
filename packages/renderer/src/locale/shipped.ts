import { lookup, type ResolvedDeclaration } from '@cookie-charter/schema'
import { locales } from '../generated/locales.ts'
import en from '../locales/en.ts'
import { firstShipped, searchOrder, tagChain } from '../model/languages.ts'
import type { Locale } from './locale.ts'

/** The tags of the languages that our own strings are in. */
export const shippedLocales: readonly string[] = locales.map(({ tag }) => tag)

/** Whether our own strings are in a language: `fr-CA` is served by `fr`. */
export const isShipped = (tag: string): boolean => firstShipped(tagChain(tag), locales) !== undefined

/** The language of our strings for a page: as asked for, else the declaration's default, else English. */
export const localeFor = (declaration: ResolvedDeclaration, requested: string | undefined): Locale =>
  firstShipped(searchOrder(declaration, requested), locales) ?? en

/** A string that `labels` can replace. */
export interface Label {
  key: string
  text: string
}

/** Every string that `labels` can replace, with our words in a language (English where it is not shipped). */
export function listLabels(tag = 'en'): Label[] {
  const { messages } = firstShipped(tagChain(tag), locales) ?? en
  return Object.keys(en.messages).map((key) => ({ key, text: lookup({ ...messages }, key) ?? '' }))
}
