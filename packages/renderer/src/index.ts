/** Pages from a resolved declaration: HTML, Markdown, or a tree, in every shipped language. Pure; runs anywhere. */
import type { ResolvedDeclaration } from '@cookie-charter/schema'
import { buildPageIn } from './build-page.ts'
import { localeFor } from './locale/shipped.ts'
import type { Page } from './model/tree.ts'
import type { PageOptions } from './options.ts'
import { writeHtml } from './writers/html/write-html.ts'
import { layoutOf } from './writers/layout.ts'
import { writeMarkdown } from './writers/markdown/page.ts'

/** The page as a tree. Throws RangeError for a view or column that does not exist. */
export const buildPage = (declaration: ResolvedDeclaration, options: PageOptions = {}): Page =>
  buildPageIn(localeFor(declaration, options.locale), declaration, options)

/** The page as an HTML fragment, or as a document with `standalone`. Throws as `buildPage` does. */
export const renderHtml = (declaration: ResolvedDeclaration, options: PageOptions = {}): string =>
  writeHtml(buildPage(declaration, options), options)

/** The page as Markdown (GFM, valid MDX). Throws as `buildPage` does. */
export const renderMarkdown = (declaration: ResolvedDeclaration, options: PageOptions = {}): string =>
  writeMarkdown(buildPage(declaration, options), layoutOf(options))

export { type InjectSettings, injectRegions } from './inject/inject-regions.ts'
export { type PageFormat, pageFormat } from './inject/page-format.ts'
export type { RegionError, RegionResult } from './inject/region-error.ts'
export { sameButForIntl } from './inject/same-but-for-intl.ts'
export type { DurationUnit, Locale, PluralForms } from './locale/locale.ts'
export type { Message } from './locale/message.ts'
export type { MessageKey, Messages } from './locale/messages.ts'
export { isShipped, type Label, listLabels, shippedLocales } from './locale/shipped.ts'
export { type ColumnChoice, columnPresets, readColumns } from './model/choose-columns.ts'
export { type ColumnId, columnIds } from './model/column.ts'
export type { Labels } from './model/overrides.ts'
export type * from './model/tree.ts'
export type { PageOptions } from './options.ts'
export { type View, views } from './views/view.ts'
export { writeHtml } from './writers/html/write-html.ts'
