import { type Cursor, flag, int } from '../bits/cursor.ts'
import { breach, fail } from '../bits/log.ts'
import { nextSegment } from '../bits/segments.ts'
import type { UsSection } from './model.ts'
import type { Answers, UsTable } from './tables.ts'

/** What every core of a US section ends with. */
export const MSPA = { MspaCoveredTransaction: 1, MspaOptOutOptionMode: 1, MspaServiceProviderMode: 1 }

/** How many answers a field has, in the wide layout or the narrow one. */
export function countOf(answers: Answers, wide: boolean): number {
  return typeof answers === 'number' ? answers : answers[+wide]!
}

/** Reads a section of a US state. */
export function readUs(cursor: Cursor, table: UsTable): UsSection {
  const stop = cursor.end
  cursor.end = cursor.at - 6
  nextSegment(cursor, stop)
  const wide = cursor.end - cursor.at >= (table.wideFrom ?? 0) * 6
  const value: Record<string, number | number[] | boolean> = { Version: int(cursor, 6) }
  if (!table.versions.includes(value['Version'] as number)) fail(cursor, 'bad-version', cursor.at - 6)
  for (const [field, answers] of Object.entries<Answers>({ ...table.fields, ...MSPA })) {
    const list = Array.from({ length: countOf(answers, wide) }, () => int(cursor, 2))
    if (list.includes(3)) breach(cursor, 'bad-answer', cursor.at - list.length * 2)
    value[field] = list.length > 1 ? list : list[0]!
  }
  if (nextSegment(cursor, stop)) {
    value['GpcSegmentType'] = int(cursor, 2)
    value['Gpc'] = flag(cursor)
    if (!table.gpc || value['GpcSegmentType'] !== 1 || nextSegment(cursor, stop)) fail(cursor, 'bad-segment')
  }
  return value as UsSection
}
