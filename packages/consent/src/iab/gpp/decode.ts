import type { Result } from '../../result.ts'
import type { Cursor } from '../bits/cursor.ts'
import { decodeText } from '../bits/decode-text.ts'
import { fail, warn } from '../bits/log.ts'
import type { DecodeOptions } from '../profile.ts'
import { readTcString } from '../tcf/read-tc-string.ts'
import { decodeUsPrivacyString } from '../usp.ts'
import { readHeader } from './header.ts'
import type { GppString } from './model.ts'
import { MOST_SECTIONS } from './most-sections.ts'
import { sections } from './sections.gen.ts'
import type { SectionTable } from './tables.ts'
import { readTcfCa } from './tcfca.ts'
import { readUs } from './us.ts'

/**
 * Reads a GPP string, its header and all its sections. A section that is unknown or disputed is `{ raw }`, and so is
 * one that is broken in the lenient profile, each with a warning.
 *
 * @example
 * const result = decodeGppString(text)
 * if (result.ok) console.log(result.value.header.sectionIds, result.value.sections[7])
 */
export function decodeGppString(text: string, options?: DecodeOptions): Result<GppString> {
  return decodeText(text, /[^\w.~-]/, options, readGpp)
}

function readGpp(cursor: Cursor): GppString {
  const [header = '', ...parts] = cursor.text.split('~', MOST_SECTIONS + 2)
  let end = header.length * 6
  cursor.end = end
  if (parts.length > MOST_SECTIONS) fail(cursor, 'too-many-sections')
  const sectionIds = readHeader(cursor, parts.length)
  const found: Record<number, unknown> = {}
  for (let index = 0; index < parts.length && !cursor.error; index++) {
    const raw = parts[index]!
    cursor.at = end + 6
    end = cursor.at + raw.length * 6
    cursor.end = end
    found[sectionIds[index]!] = readSection(cursor, raw, sections[sectionIds[index] as keyof typeof sections])
  }
  return { header: { version: 1, sectionIds }, sections: found as GppString['sections'] }
}

function readSection(cursor: Cursor, raw: string, table: SectionTable | undefined): unknown {
  const { at, strict, warnings } = cursor
  const { length } = warnings
  if (!raw) fail(cursor, 'empty-section')
  if (!table || table.kind === 'raw') {
    warn(cursor, table ? 'disputed-section' : 'unknown-section')
    return { raw }
  }
  const value = readKnown(cursor, raw, table)
  const { error } = cursor
  if (!error || strict) return value
  delete cursor.error
  warnings.length = length
  warn(cursor, 'broken-section', at)
  warnings.push(error)
  return { raw }
}

function readKnown(cursor: Cursor, raw: string, table: SectionTable): unknown {
  if (table.kind === 'us') return readUs(cursor, table)
  if (table.kind === 'tcfca') return readTcfCa(cursor)
  if (table.kind === 'usp') {
    const usp = decodeUsPrivacyString(raw)
    if (usp.ok) return usp.value
    return fail(cursor, 'bad-usp')
  }
  const value = readTcString(cursor)
  if (value.version !== table.id) fail(cursor, 'bad-version')
  // Nothing writes version 1 any more: what was there is kept, out of sight, to be written back.
  return value.version === 1 ? Object.defineProperty(value, 'raw', { value: raw }) : value
}
