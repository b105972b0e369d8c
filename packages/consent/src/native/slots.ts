import { valueAt } from './alphabet.ts'
import type { NativeHeader } from './header.ts'
import type { UnitState } from './words.ts'

/** What a checked string says of a slot; a slot that it does not speak of is undecided. */
export function slotState(
  text: string,
  header: NativeHeader,
  unit: 'category' | 'service',
  slot: number,
): UnitState {
  const { kind, categories, services } = header
  if (kind === 1) return 'granted'
  if (kind === 2) return 'denied'
  const own = unit === 'category'
  if (slot >= (own ? categories : services)) return 'undecided'
  const index = own ? slot : categories + slot
  if (kind === 0) {
    return (valueAt(text, 16 + ((index / 6) | 0)) >> (5 - (index % 6))) & 1 ? 'granted' : 'denied'
  }
  const pair = (valueAt(text, 16 + ((index / 3) | 0)) >> (4 - (index % 3) * 2)) & 3
  return pair > 1 ? 'granted' : pair ? 'denied' : 'undecided'
}
