import { failure, type Result, success } from '../result.ts'
import { valueAt } from './alphabet.ts'
import { isSealed } from './crc12.ts'
import { segmentsFault } from './segments.ts'
import { REGIMES, type Regime, SOURCES, type Source } from './words.ts'

/** The fields of a string of format 1 that can be read without a policy. */
export interface NativeHeader {
  /** 0 custom, 1 all granted, 2 all optional denied, 3 tri-state. */
  kind: 0 | 1 | 2 | 3
  source: Source
  /** Whether Global Privacy Control was seen when the decision was made. */
  gpc: boolean
  regime: Regime
  /** Index in the lock's table of locales. */
  locale: number
  generation: number
  /** Head of the generation's fingerprint: 24 bits as 4 characters. */
  head: string
  /** Day of the decision, counted from 2020-01-01 (UTC). */
  day: number
  /** How many category slots the string speaks of; 0 for kinds 1 and 2, which speak of all. */
  categories: number
  /** How many service slots the string speaks of; 0 for kinds 1 and 2, which speak of all. */
  services: number
}

/** A cookie holds no more (RFC 6265 section 6.1). */
const MAX_LENGTH = 4096

const refuse = (code: string, character = 0) =>
  failure(code, character * 6, `This is not a consent string of format 1: ${code}.`)

/**
 * Reads a consent string of format 1 as far as it can be read without a policy, and checks all of it:
 * length, alphabet, checksums, reserved bits, padding, slots, segments.
 * Errors: length, alphabet-or-checksum (`checksum`), format, kind, source, regime, reserved, generation, padding,
 * slot, segment, critical-segment.
 */
export function decodeNativeHeader(text: string): Result<NativeHeader> {
  if (valueAt(text, 0) !== 41) return refuse('format')
  const dot = text.indexOf('.')
  const length = dot < 0 ? text.length : dot
  if (length < 15 || text.length > MAX_LENGTH) return refuse('length', length)
  if (!isSealed(text, 0, length)) return refuse('checksum', length - 2)

  const first = valueAt(text, 1)
  const second = valueAt(text, 2)
  const kind = first >> 3
  const source = SOURCES[first & 7]
  const regime = REGIMES[(second >> 2) & 7]
  if (kind > 3) return refuse('kind', 1)
  if (!source) return refuse('source', 1)
  if (!regime) return refuse('regime', 2)
  const low = valueAt(text, 12)
  if (second & 3) return refuse('reserved', 2)
  if (low & 7) return refuse('reserved', 12)
  const generation = (valueAt(text, 4) << 6) | valueAt(text, 5)
  if (!generation) return refuse('generation', 4)

  let categories = 0
  let services = 0
  if (kind % 3) {
    if (length > 15) return refuse('length', 15)
  } else {
    if (length < 18) return refuse('length', length)
    categories = valueAt(text, 13)
    services = (valueAt(text, 14) << 6) | valueAt(text, 15)
    const code = slotsFault(text, length - 2, kind, categories + services)
    if (code) return refuse(code, length - 2)
  }
  const code = dot < 0 ? undefined : segmentsFault(text, dot)
  if (code) return refuse(code, dot)

  return success({
    kind: kind as NativeHeader['kind'],
    source,
    gpc: second > 31,
    regime,
    locale: valueAt(text, 3),
    generation,
    head: text.slice(6, 10),
    day: (valueAt(text, 10) << 9) | (valueAt(text, 11) << 3) | (low >> 3),
    categories,
    services,
  })
}

/** What is wrong with the slots between character 16 and `end`: their number, a set padding bit, or the pair 11. */
function slotsFault(text: string, end: number, kind: number, slots: number): string | undefined {
  const bits = kind ? slots * 2 : slots
  if (end - 16 !== Math.ceil(bits / 6)) return 'length'
  if (valueAt(text, end - 1) & ((1 << (((end - 16) * 6 - bits) % 6)) - 1)) return 'padding'
  if (kind)
    for (let index = 16; index < end; index++) {
      const pairs = valueAt(text, index)
      if (pairs & (pairs >> 1) & 21) return 'slot'
    }
  return undefined
}
