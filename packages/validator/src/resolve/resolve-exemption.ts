import type { Exemption, Locale, ResolvedExemption } from '@cookie-charter/schema'
import { withTextMaps } from './texts.ts'

/** An exemption with its reason as a map of locales. */
export function resolveExemption(exemption: Exemption, locale: Locale): ResolvedExemption {
  return withTextMaps(exemption, ['reason'], locale)
}
