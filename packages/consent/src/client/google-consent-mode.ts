import type { Decision } from '../decide/decision.ts'
import type { ClientConfig } from './config.ts'

export type GoogleConsent = { [type: string]: 'granted' | 'denied' }

/**
 * The object of Google Consent Mode v2 for `gtag('consent', 'default' | 'update', …)`. A type is granted only if every unit
 * that maps to it may be used: granted, or undecided where no yes is needed first.
 */
export function googleConsent(config: ClientConfig, decision: Decision): GoogleConsent {
  return Object.fromEntries(
    Object.entries(config.google).map(([type, units]) => {
      const granted = units.every((unit) => {
        const state = Object.hasOwn(decision.units, unit) ? decision.units[unit] : undefined
        return state === 'granted' || (state === 'undecided' && config.objectable.includes(unit))
      })
      return [type, granted ? 'granted' : 'denied']
    }),
  )
}

/** The same for the first call, before the string is read, with the milliseconds that tags shall wait for the update. */
export function googleConsentDefault(
  config: ClientConfig,
  decision: Decision,
  waitForUpdate = 500,
): GoogleConsent & { wait_for_update: number } {
  return { ...googleConsent(config, decision), wait_for_update: waitForUpdate } as GoogleConsent & {
    wait_for_update: number
  }
}
