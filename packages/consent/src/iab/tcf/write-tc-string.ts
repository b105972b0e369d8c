import { SEXTETS } from '../bits/alphabet.ts'
import { breach, fail } from '../bits/log.ts'
import { putFields } from '../bits/write-fields.ts'
import { writeVendors } from '../bits/write-vendors.ts'
import { close, put, type Writer } from '../bits/writer.ts'
import type { Compat } from '../profile.ts'
import type { PublisherTc, TcModel } from './model.ts'
import { TCF_23_FROM } from './rules.ts'
import { writeCore } from './write-core.ts'

/** Writes all segments of a TC string, each padded to 8 bits, or to 24 as the peers do. */
export function writeTcString(writer: Writer, model: TcModel, compat?: Compat): void {
  const multiple = compat ? 24 : 8
  writeCore(writer, model, compat)
  if (!model.vendorsDisclosed && model.created.getTime() >= TCF_23_FROM)
    breach(writer, 'tcf23-missing-disclosed')
  SEGMENTS.forEach((field, index) => {
    if (!model[field]) return
    close(writer, multiple, '.')
    put(writer, index + 1, 3)
    if (index < 2) writeVendors(writer, model as Required<TcModel>, field as 'vendorsDisclosed', compat)
    else writePublisherTc(writer, model[field] as PublisherTc)
  })
  close(writer, multiple)
  writeUnknown(writer, model.unknownSegments ?? [])
}

/** By their types, from 1 on. */
const SEGMENTS = ['vendorsDisclosed', 'vendorsAllowed', 'publisherTC'] as const

function writePublisherTc(writer: Writer, model: PublisherTc): void {
  const custom = -model.numCustomPurposes
  putFields(writer, model, {
    purposesConsent: -24,
    purposesLITransparency: -24,
    numCustomPurposes: 6,
    customPurposesConsent: custom,
    customPurposesLITransparency: custom,
  })
}

/** Writes segments of types 4 to 7 as they are, one of each type at most. */
function writeUnknown(writer: Writer, segments: readonly string[]): void {
  // The types from 0 to 3 are written from fields.
  let seen = 15
  for (const text of segments) {
    const type = 1 << (SEXTETS[text.charCodeAt(0)]! >> 3)
    if (seen & type || !/^[\w-]+$/.test(text)) fail(writer, 'bad-unknownSegments')
    seen |= type
    close(writer, 6, `.${text}`)
  }
}
