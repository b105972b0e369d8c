import { failure, type Result, success } from '../result.ts'
import { crc12 } from './crc12.ts'
import { isFaulty } from './fault.ts'
import {
  categoriesOf,
  dayOf,
  generationOf,
  gpcOf,
  kindOf,
  localeOf,
  regimeOf,
  servicesOf,
  sourceOf,
} from './fields.ts'
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

/**
 * Reads a consent string of format 1 as far as it can be read without a policy, and checks all of it. Says more about what
 * is wrong than `decodeConsent`: `format`, `checksum`, `field` or `segment`.
 */
export function decodeNativeHeader(text: string): Result<NativeHeader> {
  const fault = faultOf(text)
  if (fault) return failure(fault[0], fault[1] * 6, `This is not a consent string of format 1: ${fault[2]}.`)
  const kind = kindOf(text) as NativeHeader['kind']
  return success({
    kind,
    source: SOURCES[sourceOf(text)]!,
    gpc: gpcOf(text),
    regime: REGIMES[regimeOf(text)]!,
    locale: localeOf(text),
    generation: generationOf(text),
    head: text.slice(6, 10),
    day: dayOf(text),
    categories: kind % 3 ? 0 : categoriesOf(text),
    services: kind % 3 ? 0 : servicesOf(text),
  })
}

/** A code, the character that it is about, and words. */
function faultOf(text: string): [string, number, string] | undefined {
  if (typeof text !== 'string' || text[0] !== 'p') return ['format', 0, 'it does not begin with p']
  const end = `${text}.`.indexOf('.')
  if (crc12(text.slice(0, end))) return ['checksum', Math.max(0, end - 2), 'it is damaged or cut off']
  if (isFaulty(text.slice(0, end))) return ['field', 1, 'a field has a value that it cannot have']
  return isFaulty(text)
    ? ['segment', end, 'a segment is damaged, or has to be understood and is not']
    : undefined
}

/** The 16 characters of a segment of a checked string, or undefined. */
export function segmentOf(text: string, type: 'r' | 's'): string | undefined {
  const at = text.indexOf(`.${type}`)
  return at < 0 ? undefined : text.slice(at + 2, at + 18)
}
