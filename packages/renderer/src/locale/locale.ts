import type { Messages } from './messages.ts'

/** The units of an ISO 8601 duration, as `Intl.NumberFormat` names them. */
export type DurationUnit = 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second'

/** A counted noun by the language's own plural categories; `{n}` is the number, already written in its digits. */
export type PluralForms = { other: string } & { [category in Exclude<Intl.LDMLPluralRule, 'other'>]?: string }

/**
 * Everything that the pages say in one language. Data only, so that any string can be overridden by its key.
 * Dates, numbers, lists, countries and durations come from `Intl`; they are not here.
 */
export interface Locale {
  /** BCP 47, as in `<html lang>` and in `Intl`. */
  tag: string
  dir: 'ltr' | 'rtl'
  messages: Messages
  /**
   * Words for durations where CLDR has only an abbreviation, or a wrong form. Absent units come from `Intl`.
   * A test lists every exception that exists.
   */
  durations?: { [unit in DurationUnit]?: PluralForms }
}
