import type { FixIntent, ItemHandle } from '../../rule.ts'

/** A fix that gives an item a pattern for its literal name: instead of `name` where that is stated, else beside the key. */
export function patternFix(item: ItemHandle, pattern: string): FixIntent {
  if (!item.stated('name')) return item.set('pattern', pattern)
  const description = `Write the pattern ${pattern} instead of the name`
  return { kind: 'rename-key', pointer: `${item.pointer}/name`, key: 'pattern', value: pattern, description }
}
