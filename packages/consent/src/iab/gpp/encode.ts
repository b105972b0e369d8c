import type { Result } from '../../result.ts'
import { encodeText } from '../bits/encode-text.ts'
import { fail } from '../bits/log.ts'
import { close, type Writer } from '../bits/writer.ts'
import type { EncodeOptions } from '../profile.ts'
import type { TcModel } from '../tcf/model.ts'
import { writeTcString } from '../tcf/write-tc-string.ts'
import { encodeUsPrivacyString, type UsPrivacyString } from '../usp.ts'
import type { GppModel, RawSection, UsSection } from './model.ts'
import { MOST_SECTIONS } from './most-sections.ts'
import { sections } from './sections.gen.ts'
import type { SectionTable } from './tables.ts'
import { writeHeader } from './write-header.ts'
import { writeUs } from './write-us.ts'

/**
 * Writes a GPP string: a header of the sections' ids, and the sections in their order. A raw section is written as
 * it is; sections 1 and 5 are read only, so what is written is their `raw`. Padded to 6 bits, TC segments to 8;
 * with `compat` as a peer does it.
 *
 * Only a registered CMP may create TC strings, and sections of the Multi-State Privacy Agreement mean that it was
 * signed where they say so.
 *
 * @example
 * encodeGppString({ sections: { 6: { Version: 1, Notice: 'Y', OptOutSale: 'N', LspaCovered: 'N' } } })
 */
export function encodeGppString(model: GppModel, options?: EncodeOptions): Result<string> {
  return encodeText(model, options, writeGpp)
}

function writeGpp(writer: Writer, model: GppModel): void {
  const ids = Object.keys(model.sections).map(Number)
  const stated = model.header?.sectionIds ?? ids
  if (stated.length !== ids.length || !stated.every((id, i) => id === ids[i])) fail(writer, 'bad-sectionIds')
  if ((model.header?.version ?? 1) !== 1) fail(writer, 'bad-version')
  if (ids.length > MOST_SECTIONS) fail(writer, 'too-many-sections')
  const multiple = writer.compat === 'iabgpp' ? 8 : 6
  writeHeader(writer, ids)
  for (const id of ids) {
    close(writer, multiple, '~')
    const table: SectionTable | undefined = sections[id as keyof typeof sections]
    const section = model.sections[id]
    const { raw } = section as RawSection
    if (raw !== undefined) {
      if (typeof raw !== 'string' || !/^[\w.-]+$/.test(raw)) fail(writer, 'bad-raw')
      close(writer, 6, raw)
    } else if (table?.kind === 'us') writeUs(writer, section as UsSection, table, multiple)
    else if (table?.kind === 'tcf2') writeTcString(writer, section as TcModel)
    else if (table?.kind === 'usp') writeUsp(writer, section as UsPrivacyString)
    else fail(writer, 'read-only-section')
  }
  close(writer, multiple)
}

function writeUsp(writer: Writer, model: UsPrivacyString): void {
  const result = encodeUsPrivacyString(model)
  if (result.ok) close(writer, 6, result.value)
  else fail(writer, 'bad-usp')
}
