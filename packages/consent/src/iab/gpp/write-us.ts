import { breach, fail } from '../bits/log.ts'
import { close, put, type Writer } from '../bits/writer.ts'
import type { UsSection } from './model.ts'
import type { Answers, UsTable } from './tables.ts'
import { countOf, MSPA } from './us.ts'

/** Writes a section of a US state, in the wide layout where a list is as long as that one's. */
export function writeUs(writer: Writer, model: UsSection, table: UsTable, multiple: number): void {
  const values = model as unknown as Readonly<Record<string, number | readonly number[] | undefined>>
  const wide = Object.entries(table.fields).some(
    ([field, answers]) => typeof answers !== 'number' && [values[field]].flat().length === answers[1],
  )
  if (!table.versions.includes(model.Version)) fail(writer, 'bad-Version')
  put(writer, model.Version, 6)
  for (const [field, answers] of Object.entries<Answers>({ ...table.fields, ...MSPA })) {
    const count = countOf(answers, wide)
    const list = [values[field]].flat()
    if (list.length !== count || Array.isArray(values[field]) !== count > 1) fail(writer, `bad-${field}`)
    for (const answer of list) {
      if (!(answer === 0 || answer === 1 || answer === 2 || answer === 3)) fail(writer, `bad-${field}`)
      if (answer === 3) breach(writer, 'bad-answer')
      put(writer, answer as number, 2)
    }
  }
  writeGpc(writer, model, table, multiple)
}

/** Writes the segment with the Global Privacy Control where there is one. */
function writeGpc(
  writer: Writer,
  { GpcSegmentType, Gpc }: UsSection,
  table: UsTable,
  multiple: number,
): void {
  if (Gpc === undefined && GpcSegmentType === undefined) return
  if (!table.gpc || typeof Gpc !== 'boolean') fail(writer, 'bad-Gpc')
  if ((GpcSegmentType ?? 1) !== 1) fail(writer, 'bad-GpcSegmentType')
  close(writer, multiple, '.')
  put(writer, 1, 2)
  put(writer, +(Gpc as boolean), 1)
}
