import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeAnyConsentString, identifyConsentString } from './sniff.ts'
import { vectorsOf } from './testing/vectors.ts'

describe('any consent string', () => {
  it.each([
    ['1YNN', 'usp'],
    ['1---', 'usp'],
    ['1~1.2', 'ac'],
    ['2~1~dv.', 'ac'],
    ['DBABTA~1YNN', 'gpp'],
    ['BOEFEAyOEFEAyAHABDENAI4AAAB9vABAASA', 'tcf1'],
    ['CQgYw8AQgYw8AEsABBENB4FgAAAAAAAAAAYgAAAAAAAA.IAAA.YAAAAAAAAAAA', 'tcf2'],
  ])('reads %s as %s', (text, format) => {
    expect(identifyConsentString(text)).toBe(format)
    expect(decodeAnyConsentString(text)).toMatchObject({ ok: true, value: { format } })
  })

  it.each(['', 'x', '1', '1ynn', '2YNN', '3~1', 'DC', undefined, null, 7])('knows no %j', (text) => {
    expect(identifyConsentString(text as string)).toBeUndefined()
    expect(decodeAnyConsentString(text as string)).toMatchObject({
      ok: false,
      error: { code: 'unknown-format' },
    })
  })

  it('gives the error of the format that the first characters name', () => {
    expect(decodeAnyConsentString('CQgY')).toMatchObject({ error: { code: 'truncated', offset: 6 } })
    expect(decodeAnyConsentString('2~1')).toMatchObject({ error: { code: 'missing-disclosed' } })
  })

  it('reads all of our own vectors', () => {
    for (const { string, kind } of vectorsOf('own-generated.json'))
      expect(decodeAnyConsentString(string)).toMatchObject({ ok: true, value: { format: kind } })
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => typeof decodeAnyConsentString(value as string).ok === 'boolean'),
    )
    const starts = fc.constantFrom('p', 'B', 'C', 'DB', '1', '1~', '2~')
    fc.assert(
      fc.property(
        starts,
        fc.string(),
        (start, rest) => typeof decodeAnyConsentString(start + rest).ok === 'boolean',
      ),
    )
  })
})
