import type { ItemHandle } from '../../../rule.ts'

/**
 * Whether an item's lifetime tells nothing: unknown, or varying. One that ends with an event is told, and a pixel
 * leaves nothing on the device that could last.
 */
export function hasUnknownLifetime(item: ItemHandle): boolean {
  return item.type !== 'pixel' && (item.lifetime === 'unknown' || item.lifetime === 'varies')
}
