import { isShipped, shippedLocales } from '@cookie-charter/renderer'
import { nearest } from '@cookie-charter/validator/nearest'
import { UsageError } from '../io/usage-error.ts'

/**
 * Refuses a language that neither Cookie Charter nor the declaration has.
 * @param declared the declaration's languages
 */
export function requireLocale(locale: string | undefined, declared: readonly string[]): void {
  if (locale === undefined || declared.includes(locale) || isShipped(locale)) return
  const known = [...new Set([...declared, ...shippedLocales])]
  const near = nearest(locale, known)
  throw new UsageError(
    `No page can be written in ${JSON.stringify(locale)}: neither the declaration nor Cookie Charter has that language.`,
    `${near === undefined ? '' : `Did you mean ${near}? `}There are ${known.join(', ')}.`,
  )
}
