import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decodeUsPrivacyString, encodeUsPrivacyString, type UsPrivacyString } from './usp.ts'

const file = new URL('../../../../../shared/vectors/usp.json', import.meta.url)

describe('US Privacy', () => {
  const answers = ['Y', 'N', '-'] as const
  for (const Notice of answers)
    for (const OptOutSale of answers)
      for (const LspaCovered of answers) {
        const value: UsPrivacyString = { Version: 1, Notice, OptOutSale, LspaCovered }
        const text = `1${Notice}${OptOutSale}${LspaCovered}`
        it(`reads and writes ${text}`, () => {
          expect(decodeUsPrivacyString(text)).toEqual({ ok: true, value, warnings: [] })
          expect(encodeUsPrivacyString(value)).toEqual({ ok: true, value: text, warnings: [] })
        })
      }

  it.each(['', '1', '1YN', '1YNNN', '2YNN', '1ynn', '1XNN', ' 1YNN', '1YNN\n'])('refuses %j', (text) => {
    expect(decodeUsPrivacyString(text)).toMatchObject({ ok: false, error: { code: 'bad-usp', offset: 0 } })
  })

  it.each([undefined, null, 1, {}, ['1', 'Y', 'N', 'N']])('refuses %j, which is no string', (value) => {
    expect(decodeUsPrivacyString(value as never).ok).toBe(false)
  })

  it.each([undefined, null, 7, 'x', {}])('refuses %j for a model', (model) => {
    expect(encodeUsPrivacyString(model as never)).toMatchObject({ ok: false, error: { code: 'bad-usp' } })
  })

  it('does not write what is no answer', () => {
    expect(
      encodeUsPrivacyString({ Version: 1, Notice: 'y' as never, OptOutSale: 'N', LspaCovered: 'N' }).ok,
    ).toBe(false)
    expect(
      encodeUsPrivacyString({ Version: 2 as never, Notice: 'Y', OptOutSale: 'N', LspaCovered: 'N' }).ok,
    ).toBe(false)
  })

  const absent = existsSync(file) ? '' : ' (skipped: the shared vectors are not here)'
  it.skipIf(absent !== '')(`agrees with the vectors${absent}`, () => {
    for (const { string, expected } of JSON.parse(readFileSync(file, 'utf8')).vectors) {
      const result = decodeUsPrivacyString(string)
      expect([string, result.ok ? result.value : null]).toEqual([string, expected])
    }
  })
})
