import { buildPage, isShipped, type PageOptions, renderHtml, renderMarkdown } from '@cookie-charter/renderer'
import type { ResolvedDeclaration } from '@cookie-charter/schema'
import { UsageError } from '../io/usage-error.ts'
import type { History } from './history.ts'
import type { Format, PageWish } from './plan.ts'

/** Makes one page. Throws a UsageError for a language or column that there is not. */
export function makePage(
  declaration: ResolvedDeclaration,
  wish: PageWish,
  history: History,
  format: Format,
): string {
  requireLocale(declaration, wish.locale)
  const options: PageOptions = { ...wish, ...history }
  try {
    if (format === 'html') return renderHtml(declaration, options)
    if (format === 'markdown') return renderMarkdown(declaration, options)
    return `${JSON.stringify(buildPage(declaration, options), null, 2)}\n`
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new UsageError(`${error.message}.`, 'cookie-charter render --help lists what it takes.')
  }
}

function requireLocale(declaration: ResolvedDeclaration, locale: string | undefined): void {
  if (locale === undefined || declaration.locales.includes(locale) || isShippedTag(locale)) return
  throw new UsageError(
    `No page can be written in ${JSON.stringify(locale)}: neither the declaration nor Cookie Charter has that language.`,
    `The declaration has ${declaration.locales.join(', ')}.`,
  )
}

function isShippedTag(locale: string): boolean {
  try {
    return isShipped(Intl.getCanonicalLocales(locale)[0] ?? locale)
  } catch {
    return false
  }
}
