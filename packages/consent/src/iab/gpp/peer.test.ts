import { FibonacciIntegerRangeEncoder, GppModel } from '@iabgpp/cmpapi'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openCursor } from '../bits/cursor.ts'
import { close } from '../bits/writer.ts'
import { newWriter } from '../testing/writer.ts'
import { decodeGppString } from './decode.ts'
import { encodeGppString } from './encode.ts'
import { readHeader } from './header.ts'
import type { GppModel as Model, UsSection } from './model.ts'
import { sections } from './sections.gen.ts'
import type { Answers, UsTable } from './tables.ts'
import { MSPA } from './us.ts'
import { writeHeader } from './write-header.ts'

const tables = Object.values(sections).filter((table): table is typeof table & UsTable => table.kind === 'us')
const answer = fc.nat(2)

/** A section that the peer writes, too: it wants a covered transaction stated, and always adds a GPC segment. */
function section(table: UsTable, wide: boolean): fc.Arbitrary<UsSection> {
  const fields = Object.entries<Answers>({ ...table.fields, ...MSPA }).map(([field, answers]) => {
    const count = typeof answers === 'number' ? answers : answers[+wide]!
    const one = field === 'MspaCoveredTransaction' ? fc.constantFrom(1, 2) : answer
    return [field, count === 1 ? one : fc.array(answer, { minLength: count, maxLength: count })]
  })
  return fc.record({
    Version: fc.constant(table.versions[+wide] ?? 1),
    ...Object.fromEntries(fields),
    ...(table.gpc && { GpcSegmentType: fc.constant(1), Gpc: fc.boolean() }),
  }) as unknown as fc.Arbitrary<UsSection>
}

const anySections: fc.Arbitrary<Model['sections']> = fc
  .record(
    Object.fromEntries(
      tables.map((table) => [
        table.id,
        table.wideFrom ? fc.oneof(section(table, false), section(table, true)) : section(table, false),
      ]),
    ),
    { requiredKeys: [] },
  )
  .map((value) => ({ ...value }) as Model['sections'])

/** What the reference library writes for sections. */
function writtenByPeer(model: Model['sections']): string {
  const peer = new GppModel()
  for (const table of tables)
    for (const [field, value] of Object.entries(model[table.id] ?? {})) {
      if (field === 'GpcSegmentType') continue
      // It knows one layout inside, and takes the national section's lists only at their full length.
      const list = Array.isArray(value) && table.wideFrom ? widened(field, value) : value
      peer.setFieldValue(table.name, field, list)
    }
  return peer.encode()
}

const widened = (field: string, list: readonly number[]) =>
  field === 'SensitiveDataProcessing'
    ? [...list, ...Array(16 - list.length).fill(0)]
    : [...list, ...Array(3 - list.length).fill(0)]

describe('GPP strings beside the reference library', () => {
  it('writes US sections as it does, byte for byte, and reads them back', () => {
    fc.assert(
      fc.property(anySections, (model) => {
        const written = encodeGppString({ sections: model }, { compat: 'iabgpp' })
        expect(written).toMatchObject({ ok: true, value: writtenByPeer(model) })
        for (const options of [{}, { compat: 'iabgpp' } as const]) {
          const text = encodeGppString({ sections: model }, options)
          const read = decodeGppString(text.ok ? text.value : '', { profile: 'strict' })
          expect(read.ok ? read.value.sections : read).toEqual(model)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('reads what it reads, whatever the padding', () => {
    fc.assert(
      fc.property(anySections, (model) => {
        const text = encodeGppString({ sections: model })
        if (!text.ok) throw new Error(text.error.message)
        const peer = new GppModel(text.value)
        for (const table of tables)
          for (const [field, value] of Object.entries(model[table.id] ?? {}))
            expect([table.name, field, peer.getFieldValue(table.name, field)]).toEqual([
              table.name,
              field,
              value,
            ])
      }),
      { numRuns: 300 },
    )
  })

  it('writes and reads headers as it does, for any ids', () => {
    const ids = fc
      .uniqueArray(fc.integer({ min: 1, max: 3000 }), { maxLength: 40 })
      .map((list) => list.sort((a, b) => a - b))
    fc.assert(
      fc.property(ids, (list) => {
        const writer = newWriter()
        writeHeader(writer, list)
        close(writer, 6)
        const bits = [...writer.text]
          .map((char) => alphabet.indexOf(char).toString(2).padStart(6, '0'))
          .join('')
        const peers = FibonacciIntegerRangeEncoder.encode([...list])
        expect(bits.slice(12)).toBe(peers.padEnd(Math.ceil(peers.length / 6) * 6, '0'))
        expect(readHeader(openCursor(writer.text, 0, writer.text.length * 6), list.length)).toEqual(list)
      }),
    )
  })
})

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
