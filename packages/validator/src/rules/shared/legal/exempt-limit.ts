import type { Duration } from '@cookie-charter/schema'
import type { ItemHandle, RuleContext } from '../../../rule.ts'
import { sessionGrounds } from './exempt-grounds.ts'
import { claimedExemption } from './exemptions.ts'
import { isEeaProfile } from './jurisdictions.ts'

/**
 * How long an exempt item may stay by WP 194: a duration, `an end` where any limit will do, undefined where there
 * is none. A stated condition counts as the visitor's own request.
 */
export function exemptLimit(context: RuleContext, item: ItemHandle): Duration | 'an end' | undefined {
  const ground = claimedExemption(item, 'eu')?.ground
  if (ground === undefined) return undefined
  if (ground === 'user-security') return 'an end'
  if (item.condition) return undefined
  if (ground === 'ui-customisation') return onlySpain(context) ? undefined : 'PT24H'
  return sessionGrounds.has(ground) ? 'PT24H' : undefined
}

/** The AEPD's guide (2.1.2 b) exempts a chosen preference also where it is kept, unless it is used for more. */
function onlySpain(context: RuleContext): boolean {
  const national = [...context.jurisdictions].filter(isEeaProfile)
  return national.length === 1 && national[0] === 'es'
}
