import { describe, expect, it } from 'vitest'
import { decodeTcString } from './decode.ts'

const core = 'CQgYw8AQgYw8AEsABBENB4FgAAAAAAAAAAYgAAAAAAAA'
const codes = (text: string, profile?: 'strict') => {
  const result = decodeTcString(text, profile ? { profile } : {})
  return result.ok
    ? result.warnings.map(({ code, offset }) => `${code} ${offset}`)
    : `${result.error.code} ${result.error.offset}`
}

describe('decode', () => {
  it.each([
    [`${core}.IAAo`, []],
    [core, ['tcf23-missing-disclosed 264']],
    [`${core}.IAAA`, ['tcf23-empty-disclosed 294']],
    [`${core}.IAAAA`, ['tcf23-empty-disclosed 300']],
    [`${core}.IAAo.gABC`, ['unknown-segment 300']],
    [`${core}AAAB.IAAo`, ['trailing-bits 259']],
  ])('%s gives the warnings %j', (text, expected) => {
    expect(codes(text)).toEqual(expected)
  })

  it.each([
    ['', 'truncated 0'],
    ['C', 'truncated 6'],
    [core.slice(0, 43), 'truncated 247'],
    [`${core}.`, 'truncated 270'],
    [`${core}..IAAA`, 'truncated 270'],
    [`${core}.IAAA.IAAA`, 'bad-segment 300'],
    [`${core}.gA.gA`, 'bad-segment 288'],
    [`${core}.${core}`, 'bad-segment 270'],
    [`IAAA.${core}`, 'bad-version 0'],
    [`A${core.slice(1)}`, 'bad-version 0'],
    [`D${core.slice(1)}`, 'bad-version 0'],
    [`${core}~`, 'bad-character 264'],
    [`${core}=`, 'bad-character 264'],
    [core.replace('g', '\u0101'), 'bad-character 12'],
    ['BOEFEAyOEFEAyAHABDENAI4AAAB9vABAASA.IAAA', 'bad-segment 216'],
  ])('refuses %s with %s', (text, expected) => {
    expect(codes(text)).toBe(expected)
  })

  it.each([undefined, null, 3, {}, ['C']])('refuses %j, which is no string', (value) => {
    expect(decodeTcString(value as never)).toMatchObject({
      ok: false,
      error: { code: 'bad-character', offset: 0 },
    })
  })

  it('refuses in strict what it warns of in lenient', () => {
    expect(codes(`${core}AAAB`, 'strict')).toBe('trailing-bits 259')
    // IsServiceSpecific is bit 138.
    expect(codes('CPSG_8APSG_8AAAAAAENAACAAAAAAAAAAAAAAAAAAAAA')).toEqual(['not-service-specific 138'])
    expect(codes('CPSG_8APSG_8AAAAAAENAACAAAAAAAAAAAAAAAAAAAAA', 'strict')).toBe('not-service-specific 138')
  })

  it('keeps one restriction over all ids as one range', () => {
    // NumPubRestrictions 1; purpose 2, type 1; one entry, from 1 to 65535.
    const bits = `${'0'.repeat(34)}${'1'.padStart(12, '0')}00001001${'1'.padStart(12, '0')}1${'1'.padStart(16, '0')}`
    const result = decodeTcString(core.slice(0, 35) + base64url(`100${bits}${'1'.repeat(16)}`))
    expect(result).toMatchObject({ ok: true, warnings: [{ code: 'tcf23-missing-disclosed' }] })
    if (!result.ok || result.value.version !== 2) return
    const [restriction] = result.value.publisherRestrictions
    expect([...restriction!.vendorIds.ranges()]).toEqual([[1, 65535]])
    expect(JSON.stringify(restriction)).toContain('"vendorIds":{"ranges":[[1,65535]]}')
  })
})

/** Bits as characters, the first three of them the end of the core's fixed fields. */
function base64url(bits: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  const sextets = bits.match(/.{1,6}/g) ?? []
  return sextets.map((sextet) => alphabet[Number.parseInt(sextet.padEnd(6, '0'), 2)]).join('')
}
