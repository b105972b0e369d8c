import {
  buildPage,
  isShipped,
  type PageOptions,
  renderHtml,
  renderMarkdown,
  sameButForIntl,
} from '@cookie-charter/renderer'
import type { ResolvedDeclaration } from '@cookie-charter/schema'
import { toSafeJson } from '@cookie-charter/validator/reporters'
import { UsageError } from '../io/usage-error.ts'
import type { History } from './history.ts'
import type { Format, PageWish } from './plan.ts'

/** Says that a stale page differs in words of `Intl` alone, if so: another Node wrote it, not another declaration. */
export function intlRemark(actual: string, marked: string): string | undefined {
  return sameButForIntl(actual, marked)
    ? `Only words of Intl differ: this is Node ${process.versions.node} with ICU ${process.versions['icu']}.`
    : undefined
}

/** Makes one page. Throws a UsageError for a language or column that there is not. */
export function makePage(
  declaration: ResolvedDeclaration,
  wish: PageWish,
  history: History,
  format: Format,
  markIntl = false,
): string {
  requireLocale(declaration, wish.locale)
  const options: PageOptions = { ...wish, ...history, markIntl }
  try {
    if (format === 'html') return renderHtml(declaration, options)
    if (format === 'markdown') return renderMarkdown(declaration, options)
    return toSafeJson(buildPage(declaration, options))
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
