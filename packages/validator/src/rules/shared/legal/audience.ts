import { lookup } from '@cookie-charter/schema'
import type { ItemHandle, RuleContext, RuleFinding, ServiceHandle } from '../../../rule.ts'
import { claimedExemption } from './exemptions.ts'
import { findingAtPurpose } from './purpose-place.ts'
import { isAudience } from './purposes.ts'
import { advertisingOperationWord, advertisingWord } from './telling-words.ts'

type Flag = 'anonymous' | 'aggregated' | 'ipMasked' | 'ownUseOnly' | 'crossMatched'

/** What an exemption for audience measurement asks of a service, flag by flag. */
type AudienceConditions = { readonly [flag in Flag]?: boolean }

/**
 * Items that measure the audience and claim an exemption for it under a profile. A category that is exempt without a
 * word is another fault.
 */
export function exemptAudienceItems(context: RuleContext, profile: string): ItemHandle[] {
  return context.items.filter((item) => isAudience(item) && claimedExemption(item, profile))
}

/** The services that such items belong to, each once. */
export function exemptAudienceServices(context: RuleContext, profile: string): Set<ServiceHandle> {
  return new Set(exemptAudienceItems(context, profile).map((item) => item.serviceHandle))
}

/** Findings at the flags that say the opposite of what the exemption asks; what is not stated violates nothing. */
export function* brokenConditions(
  context: RuleContext,
  profile: string,
  conditions: AudienceConditions,
): Generator<RuleFinding> {
  for (const service of exemptAudienceServices(context, profile))
    for (const [flag, asked] of Object.entries(conditions)) {
      const said = service.audience?.[flag as Flag]
      if (said !== undefined && said !== asked)
        yield service.finding(`audience/${flag}`, {
          facts: { name: `the service ${service.id}`, fault: flag },
        })
    }
}

/** Findings at `sharedWith` of items whose data reach somebody who uses them for purposes of their own. */
export function* sharedWithControllers(context: RuleContext, profile: string): Generator<RuleFinding> {
  for (const item of exemptAudienceItems(context, profile)) {
    const reader = (item.sharedWith ?? [])
      .map((id) => lookup(context.declaration.providers, id))
      .find((provider) => provider && !provider.self && isControllerRole(provider.role))
    if (reader)
      yield item.finding('sharedWith', { facts: { name: item.title, fault: 'shared', reader: reader.name } })
  }
}

/** Findings at the purposes of items that serve advertising besides measuring the audience. */
export function* purposesBeyondMeasurement(context: RuleContext, profile: string): Generator<RuleFinding> {
  for (const item of exemptAudienceItems(context, profile)) {
    const told = advertisingWord(item) ?? advertisingOperationWord(item)
    if (told) yield findingAtPurpose(context, item, told.locale, { fault: 'purpose', word: told.word })
  }
}

function isControllerRole(role: string | undefined): boolean {
  return role === 'controller' || role === 'joint-controller'
}
