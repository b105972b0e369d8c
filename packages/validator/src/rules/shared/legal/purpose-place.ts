import { childPointer } from '../../../pointer.ts'
import type { Facts, ItemHandle, RuleContext, RuleFinding } from '../../../rule.ts'

/** A finding at the words of an item's purpose in one locale. */
export function findingAtPurpose(
  context: RuleContext,
  item: ItemHandle,
  locale: string,
  facts: Facts,
): RuleFinding {
  const purpose = `${item.pointer}/purpose`
  const words = childPointer(purpose, locale)
  return context.finding(context.stated(words) ? words : purpose, {
    item: item.id,
    facts: { name: item.title, ...facts },
  })
}
