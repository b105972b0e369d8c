import type { FixIntent, ItemHandle } from '../../rule.ts'

/**
 * A fix that gives an item a pattern for its literal name. Only where the name is the key: `name` and `pattern`
 * exclude each other, and one fix writes one property.
 */
export function patternFix(item: ItemHandle, pattern: string): { fix?: FixIntent } {
  return item.stated('name') ? {} : { fix: item.set('pattern', pattern) }
}
