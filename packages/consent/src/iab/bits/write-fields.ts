import { edgesFrom } from './edges-from.ts'
import { breach, fail } from './log.ts'
import { put, putIds, type Writer } from './writer.ts'

/**
 * Fields in the order of the wire, each with its bits: 36 for a moment in tenths of a second, 1 for a boolean,
 * `LETTERS` for two capitals, any other number above 0 for an integer, the complement of one for the ids of so many.
 */
export type Layout = Readonly<Record<string, number>>

/** 12 bits, told from an integer by the half. */
export const LETTERS = 12.5

/** Writes the fields of a layout. A value that does not fit is an error that names its field. */
export function putFields(writer: Writer, model: object, layout: Layout): void {
  for (const field in layout) {
    const bits = layout[field]!
    if (bits > 0) {
      const value = numberOf(writer, (model as Record<string, unknown>)[field], bits)
      if (!Number.isInteger(value) || value < 0 || value >= 2 ** bits) fail(writer, `bad-${field}`)
      if (bits > 18) put(writer, value / 2 ** 18, 18)
      put(writer, value, Math.min(bits | 0, 18))
    } else putIds(writer, ~bits, edgesFrom(writer, model as Record<string, number[]>, field, ~bits))
  }
}

/** The number that a value is written as, -1 if there is none. */
function numberOf(writer: Writer, value: unknown, bits: number): number {
  if (bits === 1) return value === !!value ? +value : -1
  if (bits === LETTERS) {
    const text = value as string
    return /^[A-Z]{2}$/.test(text) ? text.charCodeAt(0) * 64 + text.charCodeAt(1) - 4225 : -1
  }
  if (bits < 36) return value as number
  const time = (value as Date).getTime()
  // Day level since December 2021.
  if (time % 86_400_000) breach(writer, 'time-of-day')
  return Math.round(time / 100)
}
