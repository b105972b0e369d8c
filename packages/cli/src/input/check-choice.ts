import type { ConsentPolicy } from '@cookie-charter/consent'
import { nearest } from '@cookie-charter/validator/nearest'
import { UsageError } from '../io/usage-error.ts'

/** A visitor's choice as flags say it. */
export interface Choice {
  decisions: 'all' | 'none' | { [unit: string]: 'granted' | 'denied' }
  on: string
  locale?: string
}

/** Refuses, in words, what no string of the policy can say. */
export function checkChoice(policy: ConsentPolicy, { decisions, on, locale }: Choice): void {
  if (on < '2020-01-01')
    throw new UsageError(
      `--on ${on} is before 2020-01-01, where the days of consent strings begin.`,
      'Give a later day.',
    )
  if (locale !== undefined && !policy.locales.includes(locale))
    throw new UsageError(
      `The lock has no locale ${JSON.stringify(locale)}.`,
      `It has ${policy.locales.join(', ')}; a new one comes in with cookie-charter lock.`,
    )
  if (typeof decisions === 'string') return
  for (const [id, answer] of Object.entries(decisions)) checkUnit(policy, id, answer)
}

function checkUnit(policy: ConsentPolicy, id: string, answer: 'granted' | 'denied'): void {
  const ids = policy.units.map((unit) => unit.id)
  const unit = policy.units.find((candidate) => candidate.id === id)
  if (!unit) {
    const near = nearest(id, ids)
    throw new UsageError(
      `There is no ${policy.unit} ${JSON.stringify(id)} to decide on.`,
      near === undefined ? `There are ${ids.join(', ')}.` : `Did you mean ${near}?`,
    )
  }
  if (answer === 'denied' && unit.consent === 0)
    throw new UsageError(`${id} cannot be denied: the declaration asks no consent for it.`, 'Leave it out.')
}
