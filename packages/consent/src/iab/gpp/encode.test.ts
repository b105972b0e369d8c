import { describe, expect, it } from 'vitest'
import { decodeGppString } from './decode.ts'
import { encodeGppString } from './encode.ts'

const usp = { Version: 1, Notice: 'Y', OptOutSale: 'N', LspaCovered: 'N' } as const
const code = (model: unknown) => {
  const result = encodeGppString(model as never)
  return result.ok ? result.value : result.error.code
}

describe('encode', () => {
  it.each([5, null, ['AB'], '', 'A~B', 'A B', true])('does not write %j as a raw section', (raw) => {
    expect(code({ sections: { 99: { raw } } })).toBe('bad-raw')
  })

  it.each([
    [{ version: 2, sectionIds: [6] }, 'bad-version'],
    [{ version: 1, sectionIds: [7] }, 'bad-sectionIds'],
    [{ version: 1, sectionIds: [6, 7] }, 'bad-sectionIds'],
  ])('refuses the header %j, which is another than it would write', (header, expected) => {
    expect(code({ header, sections: { 6: usp } })).toBe(expected)
  })

  it.each(['0', '-1', '1.5', 'x', '65536'])('refuses the section id %s', (id) => {
    expect(code({ sections: { [id]: { raw: 'A' } } })).toBe('bad-sectionIds')
  })

  it('writes as many sections as are read, and not one more', () => {
    const many = (count: number) => ({
      sections: Object.fromEntries(Array.from({ length: count }, (_, i) => [i * 2 + 101, { raw: 'A' }])),
    })
    const read = decodeGppString(code(many(1000)))
    expect(read.ok && read.value.header.sectionIds.length).toBe(1000)
    expect(code(many(1001))).toBe('too-many-sections')
  })

  it('writes nothing that is not raw for a section that it cannot read', () => {
    for (const id of [1, 5, 24, 99]) expect(code({ sections: { [id]: usp } })).toBe('read-only-section')
  })
})
