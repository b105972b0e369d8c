import { describe, expect, it } from 'vitest'
import { VendorView } from '../bits/vendor-view.ts'
import { decodeTcString } from './decode.ts'
import { encodeTcString } from './encode.ts'
import type { TcModel } from './model.ts'

const day = new Date('2026-11-23T00:00:00Z')
const model: TcModel = {
  version: 2,
  created: day,
  lastUpdated: day,
  cmpId: 300,
  cmpVersion: 1,
  consentScreen: 1,
  consentLanguage: 'EN',
  vendorListVersion: 120,
  tcfPolicyVersion: 5,
  isServiceSpecific: true,
  useNonStandardTexts: false,
  specialFeatureOptIns: [],
  purposesConsent: [1, 2],
  purposesLITransparency: [7],
  purposeOneTreatment: false,
  publisherCC: 'DE',
  vendorConsents: [2, 8],
  vendorLegitimateInterests: [],
  publisherRestrictions: [],
  vendorsDisclosed: [2, 8],
}

const code = (changes: object, profile?: 'lenient') => {
  const result = encodeTcString({ ...model, ...changes } as TcModel, profile ? { profile } : {})
  return result.ok ? result.warnings.map((warning) => warning.code) : result.error.code
}

describe('encode', () => {
  it('pads to 8 bits, to 24 with compat', () => {
    const lengths = (compat?: 'iabtcf') => {
      const result = encodeTcString(model, compat ? { compat } : {})
      return result.ok && result.value.split('.').map((segment) => segment.length)
    }
    // 267 bits and 28.
    expect(lengths()).toEqual([46, 6])
    expect(lengths('iabtcf')).toEqual([48, 8])
  })

  it.each([
    ['cmpId', -1],
    ['cmpId', 4096],
    ['cmpId', 1.5],
    ['cmpId', '300'],
    ['cmpId', undefined],
    ['consentLanguage', 'ENG'],
    ['consentLanguage', 'en'],
    ['publisherCC', 'D'],
    ['isServiceSpecific', 1],
    ['useNonStandardTexts', undefined],
    ['purposesConsent', [0]],
    ['purposesConsent', [25]],
    ['specialFeatureOptIns', [13]],
    ['vendorConsents', [0]],
    ['vendorConsents', [65536]],
    ['vendorLegitimateInterests', [1.5]],
    ['created', new Date(Number.NaN)],
    ['created', new Date(-86_400_000)],
    ['version', 1],
  ])('refuses %s %j by name', (field, value) => {
    expect(code({ [field]: value })).toBe(`bad-${field}`)
  })

  it.each([
    'created',
    'vendorConsents',
    'purposesConsent',
    'publisherRestrictions',
    'purposesLITransparency',
  ])('refuses a model without %s', (field) => {
    expect(typeof code({ [field]: undefined })).toBe('string')
  })

  it.each([undefined, null, 7, 'x', [], {}])('refuses %j for a model', (value) => {
    expect(encodeTcString(value as never)).toMatchObject({ ok: false, error: { offset: expect.any(Number) } })
  })

  it('survives accessors that throw', () => {
    const trap = Object.defineProperty({ ...model }, 'cmpId', {
      get: () => {
        throw new Error('no')
      },
    })
    expect(encodeTcString(trap)).toMatchObject({ ok: false, error: { code: 'bad-model' } })
  })

  it.each([
    [{ isServiceSpecific: false }, 'not-service-specific'],
    [{ purposesLITransparency: [3] }, 'bad-interest'],
    [{ purposesLITransparency: [1] }, 'bad-interest'],
    [{ created: new Date('2026-11-23T12:00:00Z') }, 'time-of-day'],
    [{ vendorsDisclosed: undefined }, 'tcf23-missing-disclosed'],
    [{ publisherRestrictions: [{ purposeId: 2, restrictionType: 3, vendorIds: [1] }] }, 'bad-restriction'],
    [{ publisherRestrictions: [{ purposeId: 0, restrictionType: 1, vendorIds: [1] }] }, 'bad-restriction'],
  ])('%j is refused, or in the lenient profile a warning', (changes, expected) => {
    expect(code(changes)).toBe(expected)
    expect(code(changes, 'lenient')).toEqual([expected])
  })

  it('needs no disclosed vendors before TCF 2.3', () => {
    const before = new Date('2026-02-28T00:00:00Z')
    expect(code({ created: before, lastUpdated: before, vendorsDisclosed: undefined })).toEqual([])
  })

  it('does not write more ranges than can be counted', () => {
    const everySecond = Array.from({ length: 32_000 }, (_, i) => i * 2 + 1)
    expect(
      code({ publisherRestrictions: [{ purposeId: 2, restrictionType: 1, vendorIds: everySecond }] }),
    ).toBe('bad-length')
    expect(code({ vendorConsents: everySecond })).toEqual([])
  })

  it('writes restrictions of any number of vendors', () => {
    const vendorIds = Array.from({ length: 4095 }, (_, i) => i * 16 + 1)
    const publisherRestrictions = Array.from({ length: 24 }, (_, i) => ({
      purposeId: i + 1,
      restrictionType: 0,
      vendorIds,
    }))
    const written = encodeTcString({ ...model, publisherRestrictions })
    const read = decodeTcString(written.ok ? written.value : '')
    if (!read.ok || read.value.version !== 2) throw new Error('refused')
    expect(read.value.publisherRestrictions.map((entry) => [...entry.vendorIds])).toEqual(
      Array(24).fill(vendorIds),
    )
  })

  it.each([[['gA', 'gB']], [['A']], [['YA']], [['']], [['gA.gB']], [[5]], [[undefined]], [['gA~']]])(
    'does not write %j as unknown segments, which would not be read again',
    (unknownSegments) => {
      expect(code({ unknownSegments })).toMatch(/^bad-(segment|model)$/)
    },
  )

  it('keeps ranges, unknown and allowed segments', () => {
    const written = encodeTcString({
      ...model,
      publisherRestrictions: [
        { purposeId: 2, restrictionType: 1, vendorIds: new VendorView('', 0, 0, [1, 65536]) },
      ],
      vendorsAllowed: [4],
      unknownSegments: ['gABC', 'wA'],
    })
    expect(written.ok && decodeTcString(written.value)).toMatchObject({
      ok: true,
      value: { unknownSegments: ['gABC', 'wA'] },
      warnings: [{ code: 'unknown-segment' }, { code: 'unknown-segment' }],
    })
    expect(written.ok && written.value).toMatch(/^[^.]+\.I[^.]+\.Q[^.]+\.gABC\.wA$/)
  })
})
