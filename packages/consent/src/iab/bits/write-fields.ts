import { edgesFrom } from './edges-from.ts'
import { breach, fail } from './log.ts'
import { put, putBits, type Writer } from './writer.ts'

/**
 * Fields in the order of the wire, each with its bits: 1 for a boolean, `MOMENT` for a date in tenths of a second,
 * `LETTERS` for two capitals, `IDS` and a number for a list of ids in so many bits, any other for an integer.
 */
export type Layout = Readonly<Record<string, number>>

export const LETTERS = 0
export const MOMENT = 36
export const IDS = 64

/** Writes the fields of a layout up to the first value that does not fit, an error that names its field. */
export function putFields(writer: Writer, model: object, layout: Layout): void {
  for (const field in layout) {
    const kind = layout[field]!
    if (kind < IDS) {
      const value = numberOf(writer, (model as Record<string, unknown>)[field], kind)
      const width = kind || 12
      if (value !== Math.floor(value) || value < 0 || value >= 2 ** width) {
        fail(writer, `bad-${field}`)
        return
      }
      if (width > 18) put(writer, value / 2 ** 18, 18)
      put(writer, value, Math.min(width, 18))
    } else
      putBits(writer, kind - IDS, edgesFrom(writer, model as Record<string, number[]>, field, kind - IDS))
  }
}

/** The number that a value is written as, -1 if there is none. */
function numberOf(writer: Writer, value: unknown, kind: number): number {
  if (kind === 1) return typeof value === 'boolean' ? +value : -1
  if (kind === LETTERS) {
    const text = value as string
    return /^[A-Z]{2}$/.test(text) ? text.charCodeAt(0) * 64 + text.charCodeAt(1) - 4225 : -1
  }
  if (kind !== MOMENT) return value as number
  const time = (value as Date).getTime()
  if (time % 86_400_000) breach(writer, 'time-of-day')
  return Math.round(time / 100)
}
