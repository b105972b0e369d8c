import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeAcString } from './ac.ts'
import { decodeGppString } from './gpp.ts'
import { decodeAnyConsentString } from './sniff.ts'
import { decodeTcString } from './tcf.ts'
import { vectorsOf } from './testing/vectors.ts'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Bits as base64url. */
const text = (...bits: string[]) =>
  (bits.join('').match(/.{1,6}/g) ?? [])
    .map((six) => alphabet[Number.parseInt(six.padEnd(6, '0'), 2)])
    .join('')
const int = (value: number, width: number) => value.toString(2).padStart(width, '0')

/** The fixed fields of a core. */
const fixed = [int(2, 6), '0'.repeat(102), int(4, 6), int(13, 6), '0'.repeat(18), '1', '0'.repeat(74)].join(
  '',
)
const range = `1${int(1, 16)}${int(65535, 16)}`
const none = '0'.repeat(17)

/** What broke the libraries that are there, at its size in a URL or a cookie, and far beyond it. */
const hostile: [name: string, text: string, code: string | null][] = [
  [
    'one restriction over all vendors',
    text(fixed, none, none, int(1, 12), int(2, 6), '01', int(1, 12), range),
    null,
  ],
  [
    '700 ranges over all vendors',
    text(fixed, int(65535, 16), '1', int(700, 12), range.repeat(700), none, int(0, 12)),
    null,
  ],
  [
    '4,095 restrictions of nothing',
    text(fixed, none, none, int(4095, 12), `00001001${int(0, 12)}`.repeat(4095)),
    null,
  ],
  ['counts without entries', text(fixed, none, none, int(4095, 12), `00001001${int(4095, 12)}`), 'truncated'],
  ['a field of 65,535 bits that are not there', text(fixed, int(65535, 16), '0'), 'truncated'],
  ['33,000 unknown segments', `${text(fixed, none, none, int(0, 12))}${'.gA'.repeat(33_000)}`, 'bad-segment'],
  ['100,000 dots', `${text(fixed, none, none, int(0, 12))}${'.'.repeat(100_000)}`, 'truncated'],
  ['a long tail', text(fixed, none, none, int(0, 12)).padEnd(100_000, 'A'), null],
  [
    'a code of 40 zeros',
    `${text(int(3, 6), int(1, 6), int(1, 12), `0${'0'.repeat(40)}11`)}~A`,
    'bad-fibonacci',
  ],
  [
    'a group over all sections',
    text(int(3, 6), int(1, 6), int(1, 12), '111', '0'.repeat(22), '11'),
    'bad-section-ids',
  ],
  [
    '49,000 sections',
    `${text(int(3, 6), int(1, 6), int(1, 12), '111', '10101010101010101010011')}${'~A'.repeat(49_000)}`,
    'too-many-sections',
  ],
  ['100,000 dots between ids', `2~${'.'.repeat(100_000)}~dv.`, 'bad-id'],
]

describe('hostile strings', () => {
  it.each(hostile)('%s', (_, string, code) => {
    const result = decodeAnyConsentString(string)
    expect(result.ok ? null : result.error.code).toBe(code)
  })

  it('keeps ranges as ranges', () => {
    const result = decodeTcString(hostile[1]![1])
    if (!result.ok || result.value.version !== 2) throw new Error('refused')
    expect([...result.value.vendorConsents.ranges()]).toEqual([[1, 65535]])
    expect(result.value.vendorConsents.size).toBe(65535)
    expect(result.warnings.map(({ code }) => code)).toContain('bad-order')
  })

  const sound = vectorsOf('own-generated.json').map(({ string }) => string)
  const characters = fc.constantFrom(...alphabet, '.', '~', '', '*', '\u0416')
  const mutated = fc
    .tuple(
      fc.constantFrom(...sound),
      fc.constantFrom(...sound),
      fc.array(fc.tuple(fc.nat(500), characters), { maxLength: 4 }),
      fc.nat(500),
      fc.nat(500),
    )
    .map(([string, other, flips, cut, splice]) => {
      const characters = [...string.slice(0, cut), ...other.slice(splice)]
      for (const [at, character] of flips) characters[at % (characters.length + 1)] = character
      return characters.join('')
    })

  it('cut, flipped and spliced, give a result and never throw; nothing that was read fails when looked at', () => {
    fc.assert(
      fc.property(mutated, fc.constantFrom('strict', 'lenient' as const), (string, profile) => {
        for (const decode of [decodeTcString, decodeGppString, decodeAcString] as ((
          text: string,
          options: object,
        ) => object)[]) {
          const result = decode(string, { profile }) as {
            ok: boolean
            value: unknown
            error: { offset: number }
          }
          if (result.ok) JSON.stringify(result.value)
          else expect(result.error.offset).toBeLessThanOrEqual(string.length * 6)
        }
      }),
      { numRuns: 3000 },
    )
  })

  it('that strict reads, lenient reads to the same', () => {
    fc.assert(
      fc.property(mutated, (string) => {
        const strict = decodeGppString(string, { profile: 'strict' })
        if (strict.ok) expect(JSON.stringify(decodeGppString(string))).toBe(JSON.stringify(strict))
      }),
      { numRuns: 1000 },
    )
  })
})
