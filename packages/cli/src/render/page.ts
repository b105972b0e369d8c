import {
  buildPage,
  type PageOptions,
  renderHtml,
  renderMarkdown,
  sameButForIntl,
} from '@cookie-charter/renderer'
import type { ResolvedDeclaration } from '@cookie-charter/schema'
import { toSafeJson } from '@cookie-charter/validator/reporters'
import type { History } from './history.ts'
import type { Format, PageWish } from './plan.ts'
import { requireLocale } from './require-locale.ts'

/** Says that a stale page differs in words of `Intl` alone, if so: another Node wrote it, not another declaration. */
export function intlRemark(actual: string, marked: string): string | undefined {
  return sameButForIntl(actual, marked)
    ? `Only words of Intl differ: this is Node ${process.versions.node} with ICU ${process.versions['icu']}.`
    : undefined
}

/** Makes one page. Throws a UsageError for a language that there is not. */
export function makePage(
  declaration: ResolvedDeclaration,
  wish: PageWish,
  history: History,
  format: Format,
  markIntl = false,
): string {
  requireLocale(wish.locale, declaration.locales)
  const options: PageOptions = { ...wish, ...history, markIntl }
  if (format === 'html') return renderHtml(declaration, options)
  if (format === 'markdown') return renderMarkdown(declaration, options)
  return toSafeJson(buildPage(declaration, options))
}
