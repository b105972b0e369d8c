/** The renderer for callers that bring their language: a bundle holds the locales it imports and no other. */
import type { ResolvedDeclaration } from '@cookie-charter/schema'
import { buildPageIn } from './build-page.ts'
import type { Locale } from './locale/locale.ts'
import type { Page } from './model/tree.ts'
import type { PageOptions } from './options.ts'
import { writeHtml } from './writers/html/write-html.ts'
import { layoutOf } from './writers/layout.ts'
import { writeMarkdown } from './writers/markdown/page.ts'

/** `PageOptions` with the language itself in the place of its tag. */
export interface CoreOptions extends Omit<PageOptions, 'locale'> {
  locale: Locale
}

const tagged = ({ locale, ...options }: CoreOptions): PageOptions => ({ ...options, locale: locale.tag })

/** The page as a tree. Throws RangeError for a view or column that does not exist. */
export const buildPage = (declaration: ResolvedDeclaration, options: CoreOptions): Page =>
  buildPageIn(options.locale, declaration, tagged(options))

/** The page as an HTML fragment, or as a document with `standalone`. Throws as `buildPage` does. */
export const renderHtml = (declaration: ResolvedDeclaration, options: CoreOptions): string =>
  writeHtml(buildPage(declaration, options), tagged(options))

/** The page as Markdown (GFM, valid MDX). Throws as `buildPage` does. */
export const renderMarkdown = (declaration: ResolvedDeclaration, options: CoreOptions): string =>
  writeMarkdown(buildPage(declaration, options), layoutOf(tagged(options)))

export type { DurationUnit, Locale, PluralForms } from './locale/locale.ts'
export type { MessageKey, Messages } from './locale/messages.ts'
export type * from './model/tree.ts'
