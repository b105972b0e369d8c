import { describe, expect, it } from 'vitest'
import { absent, plain, type Vector, vectorsOf } from '../testing/vectors.ts'
import { decodeGppString } from './decode.ts'
import { encodeGppString } from './encode.ts'

const own = vectorsOf('own-generated.json').filter(({ kind }) => kind === 'gpp')
const all = [...own, ...vectorsOf('gpp.valid.json'), ...vectorsOf('wild-from-issues.json')].filter(
  ({ string }) => string.startsWith('D'),
)

function read(text: string) {
  const result = decodeGppString(text)
  if (!result.ok) throw new Error(`${text} ${result.error.message}`)
  return result.value
}

function expectAsVector({ string, expected }: Vector): void {
  const { header, sections } = plain(read(string)) as {
    header: unknown
    sections: Record<string, { raw?: string }>
  }
  expect(header).toEqual(expected.header)
  for (const [id, section] of Object.entries<{ raw?: string }>(expected.sections)) {
    if (section.raw === undefined) expect([string, sections[id]]).toEqual([string, section])
    else expect([string, sections[id]?.raw]).toEqual([string, section.raw])
  }
}

describe('GPP strings of the vectors', () => {
  it('reads our own', () => {
    expect(own.length).toBe(20)
    own.forEach(expectAsVector)
  })

  it.skipIf(absent !== '')(`reads all${absent}`, () => {
    expect(all.length).toBeGreaterThan(100)
    all.forEach(expectAsVector)
  })

  it.skipIf(absent !== '')(`reads bare headers${absent}`, () => {
    for (const { string, sectionIds } of vectorsOf('gpp-header.json')) {
      const result = decodeGppString([string, ...sectionIds.map(() => 'AAAA')].join('~'))
      expect([string, result.ok && result.value.header.sectionIds]).toEqual([string, sectionIds])
    }
  })

  it.skipIf(absent !== '')(`refuses what the vectors refuse, where it is strict${absent}`, () => {
    for (const { string } of vectorsOf('invalid.json').filter((vector) => vector.string.startsWith('D'))) {
      expect([string, decodeGppString(string, { profile: 'strict' }).ok]).toEqual([string, false])
      const lenient = decodeGppString(string)
      if (lenient.ok)
        expect(Object.values(lenient.value.sections).some((section) => 'raw' in section)).toBe(true)
    }
  })

  it('reads back what it writes of them', () => {
    for (const { string } of all)
      for (const compat of [undefined, 'iabgpp'] as const) {
        const written = encodeGppString(read(string), { profile: 'lenient', ...(compat && { compat }) })
        if (!written.ok) throw new Error(`${string} ${written.error.message}`)
        expect(facts(read(written.value))).toEqual(facts(read(string)))
      }
  })

  it('writes our own byte for byte as @iabgpp/cmpapi', () => {
    for (const { string } of own)
      expect(encodeGppString(read(string), { compat: 'iabgpp' })).toMatchObject({ value: string })
  })
})

function facts(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner) => (/(MaxId|IsRange)$/.test(key) ? undefined : inner)))
}
