type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

/** The longest list of ranges that a line shows. */
const SHOWN_RANGES = 12

/** A JSON value as rows of a way and a value; lists of ids as counts and ranges. */
export function readableRows(value: Json, way = ''): [string, string][] {
  if (Array.isArray(value)) return arrayRows(value, way)
  if (typeof value !== 'object' || value === null) return [[way, String(value)]]
  const ranges = value['ranges']
  if (Object.keys(value).length === 1 && Array.isArray(ranges))
    return [[way, idRanges(ranges as [number, number][])]]
  return Object.entries(value).flatMap(([key, entry]) =>
    readableRows(entry, way === '' ? key : `${way}.${key}`),
  )
}

function arrayRows(values: Json[], way: string): [string, string][] {
  if (values.length === 0) return [[way, 'none']]
  if (values.every((value) => typeof value === 'number')) return [[way, numbers(values, way)]]
  if (values.every((value) => typeof value !== 'object')) return [[way, values.join(', ')]]
  return values.flatMap((value, index) => readableRows(value, `${way}[${index}]`))
}

function numbers(values: number[], way: string): string {
  return /vendor|ids?$/i.test(way) ? idRanges(rangesOf(values)) : values.join(', ')
}

function rangesOf(ids: readonly number[]): [number, number][] {
  const ranges: [number, number][] = []
  for (const id of ids) {
    const last = ranges.at(-1)
    if (last && id === last[1] + 1) last[1] = id
    else ranges.push([id, id])
  }
  return ranges
}

function idRanges(ranges: readonly [number, number][]): string {
  const count = ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0)
  const shown = ranges
    .slice(0, SHOWN_RANGES)
    .map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`))
  const more = ranges.length > SHOWN_RANGES ? `, and ${ranges.length - SHOWN_RANGES} more ranges` : ''
  return `${count}: ${shown.join(', ')}${more}`
}
