/** Where a decision was made; the place of a word is its number in the string. */
export const SOURCES = ['banner', 'preferences', 'api', 'gpc', 'import', 'account'] as const

/** What the law asked of the site when the decision was made; the place of a word is its number in the string. */
export const REGIMES = ['unspecified', 'opt-in', 'opt-out', 'notice'] as const

/** What a string or a decision says about a unit, from the least to the most. */
export const STATES = ['denied', 'undecided', 'granted'] as const

export type Source = (typeof SOURCES)[number]
export type Regime = (typeof REGIMES)[number]
export type UnitState = (typeof STATES)[number]

/** A state as its place in `STATES`. */
export type StateCode = 0 | 1 | 2
