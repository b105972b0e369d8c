/** Google Additional Consent: `@cookie-charter/consent/ac`. */
import type { Result } from '../result.ts'
import { fail, type Log } from './bits/log.ts'
import { resultOf } from './bits/result-of.ts'

/**
 * Consent for ad technology providers outside the TCF, by Google's ids. Ids keep their order.
 * Source: support.google.com/admanager/answer/9681920.
 */
export interface AcString {
  version: 1 | 2
  consented: number[]
  /** Disclosed to the visitor and not consented to; version 2 only. */
  disclosed?: number[]
}

const ID = /^(?:0|[1-9]\d{0,8})$/

/**
 * Reads an AC string, both versions. Fails closed: a string of version 2 without its `dv` part grants nothing.
 * Errors: `bad-version`, `missing-disclosed`, `bad-part`, `bad-id`. It means something only beside a TC string.
 */
export function decodeAcString(text: string): Result<AcString> {
  const log = newLog()
  const parts = typeof text === 'string' ? text.split('~') : []
  const [version = '', consented = '', disclosed = ''] = parts
  if (version === '1' && parts.length === 2)
    return resultOf(log, { version: 1, consented: read(log, consented, 2) })
  if (version !== '1' && version !== '2') fail(log, 'bad-version', 0)
  else if (version === '1' || parts.length > 3) fail(log, 'bad-part', startOf(parts, version === '1' ? 2 : 3))
  else if (parts.length < 3 || !/^dv(?:\.|$)/.test(disclosed))
    fail(log, 'missing-disclosed', startOf(parts, 2))
  return resultOf(log, {
    version: 2,
    consented: read(log, consented, 2),
    disclosed: read(log, disclosed.slice(3), consented.length + 6),
  })
}

/**
 * Writes an AC string. Errors: `bad-version`, `bad-disclosed` (on version 1), `bad-id`, `bad-model`; nothing is edited.
 * Only a CMP registered with IAB Europe may create AC strings, beside a TC string of its own.
 */
export function encodeAcString(model: AcString): Result<string> {
  const log = newLog()
  let text = ''
  try {
    text = writeAc(log, model)
  } catch {
    // A model is whatever the caller has: nothing, no list where one belongs, an accessor that throws.
    fail(log, 'bad-model')
  }
  return resultOf(log, text)
}

function writeAc(log: Log, { version, consented, disclosed }: AcString): string {
  if (version !== 1 && version !== 2) fail(log, 'bad-version')
  if (version === 1 && disclosed) fail(log, 'bad-disclosed')
  const granted = write(log, consented)
  return version === 1 ? `1~${granted}` : `2~${granted}~dv.${write(log, disclosed ?? [])}`
}

/** The bit at which a part starts; of one that is not there, the end of the string. */
function startOf(parts: readonly string[], index: number): number {
  return parts.slice(0, index).join('~').length * 6 + (index < parts.length ? 6 : 0)
}

const newLog = (): Log => ({ at: 0, strict: true, warnings: [] })

/** Ids between dots; `at` is where the first character stands. */
function read(log: Log, part: string, at: number): number[] {
  if (log.error || part === '') return []
  const ids: number[] = []
  for (const id of part.split('.')) {
    if (!ID.test(id)) {
      fail(log, 'bad-id', at * 6)
      break
    }
    at += id.length + 1
    ids.push(Number(id))
  }
  return ids
}

function write(log: Log, ids: readonly number[]): string {
  // Spread, so that a gap in a list is no id instead of nothing at all.
  if (![...ids].every((id) => typeof id === 'number' && ID.test(String(id)))) fail(log, 'bad-id')
  return ids.join('.')
}
