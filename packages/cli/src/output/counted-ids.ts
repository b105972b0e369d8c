import type { Json } from './json.ts'

/** The longest list of ranges that a line shows. */
const SHOWN = 12

type Range = readonly [first: number, last: number]

/** The ranges of a set of ids as JSON has it: a list of ids, or `{ ranges }`. Nothing for anything else. */
export function idsOf(value: Json): readonly Range[] | undefined {
  if (Array.isArray(value)) return rangesOf(value as number[])
  const ranges = typeof value === 'object' ? value?.['ranges'] : undefined
  return Array.isArray(ranges) ? (ranges as unknown as Range[]) : undefined
}

/** How many ids of a kind there are, and which: `6 vendors: 2, 8, 10–12, 755`. */
export function countedIds(value: Json, kind: string): string {
  const ranges = idsOf(value) ?? []
  const count = ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0)
  const shown = ranges
    .slice(0, SHOWN)
    .map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`))
  const more = ranges.length > SHOWN ? `, and ${ranges.length - SHOWN} more ranges` : ''
  return count ? `${count} ${kind}${count > 1 ? 's' : ''}: ${shown.join(', ')}${more}` : 'none'
}

function rangesOf(ids: readonly number[]): Range[] {
  const ranges: [number, number][] = []
  for (const id of ids) {
    const last = ranges.at(-1)
    if (last && id === last[1] + 1) last[1] = id
    else ranges.push([id, id])
  }
  return ranges
}
