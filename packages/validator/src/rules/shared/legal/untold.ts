import type { RuleContext, RuleFinding } from '../../../rule.ts'
import { hasUnknownLifetime } from './unknown-lifetime.ts'

/** Findings at items of which it is not told how long they stay, or who else can read them. */
export function* untoldDurationOrRecipients(context: RuleContext): Generator<RuleFinding> {
  for (const item of context.items) {
    const name = item.title
    if (hasUnknownLifetime(item)) yield item.finding('lifetime', { facts: { name, fault: 'duration' } })
    if (item.sharedWith === undefined)
      yield item.finding('sharedWith', { facts: { name, fault: 'recipients' } })
  }
}
