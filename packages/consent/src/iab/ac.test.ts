import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AcString, decodeAcString, encodeAcString } from './ac.ts'

const file = new URL('../../../../../shared/vectors/ac.json', import.meta.url)
const read = (text: string) => {
  const result = decodeAcString(text)
  return result.ok ? result.value : result.error.code
}

describe('Additional Consent', () => {
  it.each([
    ['1~', { version: 1, consented: [] }],
    ['1~7.3.7', { version: 1, consented: [7, 3, 7] }],
    ['2~~dv', { version: 2, consented: [], disclosed: [] }],
    ['2~9.93931~dv.', { version: 2, consented: [9, 93931], disclosed: [] }],
    ['2~0~dv.999999999', { version: 2, consented: [0], disclosed: [999999999] }],
  ])('reads %s', (text, value) => {
    expect(read(text)).toEqual(value)
  })

  it.each([
    ['2~9', 'missing-disclosed'],
    ['2~9~', 'missing-disclosed'],
    ['2~9~dvx', 'missing-disclosed'],
    ['1~9~dv.', 'bad-part'],
    ['1', 'bad-part'],
    ['2~9~dv.~', 'bad-part'],
    ['3~9', 'bad-version'],
    ['', 'bad-version'],
    ['1~01', 'bad-id'],
    ['1~9.', 'bad-id'],
    ['1~1234567890', 'bad-id'],
    ['2~9~dv.-1', 'bad-id'],
  ])('refuses %s as %s', (text, code) => {
    expect(read(text)).toBe(code)
  })

  it('says where a wrong id stands', () => {
    expect(decodeAcString('1~12.x')).toMatchObject({ error: { offset: 30 } })
    expect(decodeAcString('2~12~dv.4.x')).toMatchObject({ error: { offset: 60 } })
  })

  it.each([
    ['1', 6],
    ['1~9~dv.', 24],
    ['2', 6],
    ['2~9', 18],
    ['2~9~x', 24],
    ['2~9~dv.~', 48],
  ])('says of %s where the part stands that is wrong or not there: bit %i', (text, offset) => {
    expect(decodeAcString(text)).toMatchObject({ error: { offset } })
  })

  it('refuses ids on encode that no string can hold, and edits nothing', () => {
    for (const id of [-1, 1.5, Number.NaN, 1e9])
      expect(encodeAcString({ version: 2, consented: [id], disclosed: [] })).toMatchObject({
        error: { code: 'bad-id' },
      })
    expect(encodeAcString({ version: 1, consented: [], disclosed: [] })).toMatchObject({
      error: { code: 'bad-disclosed' },
    })
    expect(encodeAcString({ version: 3 as never, consented: [] })).toMatchObject({
      error: { code: 'bad-version' },
    })
  })

  it.each([
    undefined,
    null,
    7,
    'x',
    [],
    {},
    { version: 2 },
    { version: 1, consented: 5 },
    { version: 2, consented: {} },
  ])('refuses %j for a model', (model) => {
    expect(encodeAcString(model as never).ok).toBe(false)
  })

  it('does not write a gap, nor ids that are no numbers', () => {
    const gap = [1, 2, 3]
    delete gap[1]
    for (const consented of [gap, ['5'], [[5]], [true], 'abc'])
      expect(encodeAcString({ version: 1, consented: consented as number[] }).ok).toBe(false)
  })

  it('reads what it wrote', () => {
    const ids = fc.array(fc.nat(999_999_999), { maxLength: 50 })
    fc.assert(
      fc.property(ids, ids, fc.boolean(), (consented, disclosed, old) => {
        const model: AcString = old ? { version: 1, consented } : { version: 2, consented, disclosed }
        const written = encodeAcString(model)
        expect(written.ok && decodeAcString(written.value)).toEqual({ ok: true, value: model, warnings: [] })
      }),
    )
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (value) => typeof decodeAcString(value as string).ok === 'boolean'))
    const pieces = fc.array(fc.constantFrom('1', '2', '~', 'dv', '.', '0', '9', 'x', ' '), { maxLength: 40 })
    fc.assert(fc.property(pieces, (parts) => typeof decodeAcString(parts.join('')).ok === 'boolean'))
  })

  const absent = existsSync(file) ? '' : ' (skipped: the shared vectors are not here)'
  it.skipIf(absent !== '')(`agrees with the vectors${absent}`, () => {
    for (const { string, expected } of JSON.parse(readFileSync(file, 'utf8')).vectors) {
      const result = decodeAcString(string)
      expect([string, result.ok ? result.value : null]).toEqual([string, expected])
    }
  })
})
