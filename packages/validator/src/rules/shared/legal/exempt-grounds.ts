import type { Exemption } from '@cookie-charter/schema'

type Ground = Exemption['ground']

/** Grounds that only United Kingdom law knows (PECR, Schedule A1, paragraphs 6 and 7). */
export const outsideUnion: ReadonlySet<Ground> = new Set(['appearance', 'emergency'])

/** Grounds with a place in the list of CNIL 2020-091, article 5, or in the statute behind it (loi 78-17, article 82). */
export const cnilList: ReadonlySet<Ground> = new Set([
  'transmission',
  'consent-record',
  'authentication',
  'user-security',
  'user-input',
  'ui-customisation',
  'load-balancing',
  'metered-access',
  'audience-measurement',
])

/**
 * Member states whose authority or law exempts some audience measurement, on conditions: CNIL, Garante, AEPD, and
 * article 11.7a of the Dutch Telecommunicatiewet.
 */
export const audienceExemptedBy: ReadonlySet<string> = new Set(['fr', 'it', 'es', 'nl'])

/** Grounds that last for a session or a few hours by WP 194, sections 3.1 to 3.6. */
export const sessionGrounds: ReadonlySet<Ground> = new Set([
  'user-input',
  'authentication',
  'media-player',
  'load-balancing',
])
