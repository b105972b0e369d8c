import type { Decision } from '../decide/decision.ts'
import type { ClientConfig } from './config.ts'

export type GoogleConsent = { [type: string]: 'granted' | 'denied' }

/**
 * The object of Google Consent Mode v2 for `gtag('consent', 'default' | 'update', …)`. A type is granted only if every unit
 * that maps to it is: what is undecided counts as denied.
 */
export function googleConsent(config: ClientConfig, decision: Decision): GoogleConsent {
  return Object.fromEntries(
    Object.entries(config.google).map(([type, units]) => {
      const granted = units.every(
        (unit) => Object.hasOwn(decision.units, unit) && decision.units[unit] === 'granted',
      )
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
