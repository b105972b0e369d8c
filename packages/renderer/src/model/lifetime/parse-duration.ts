import type { DurationUnit } from '../../locale/locale.ts'

/** One part of a duration: `P1Y2M` has two. */
export interface DurationPart {
  unit: DurationUnit
  value: number | bigint
}

const shape =
  /^P(?=\d|T\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/

const units: readonly DurationUnit[] = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second']

/** The parts of an ISO 8601 duration in whole numbers, in the units its author used; undefined for anything else. */
export function parseDuration(text: string): DurationPart[] | undefined {
  const match = shape.exec(text)
  if (match === null) return undefined
  const parts: DurationPart[] = []
  for (const [index, unit] of units.entries()) {
    const digits = match[index + 1]
    if (digits === undefined) continue
    parts.push({ unit, value: digits.length > 15 ? BigInt(digits) : Number(digits) })
  }
  return parts
}
