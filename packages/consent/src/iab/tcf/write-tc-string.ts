import { SEXTETS } from '../bits/alphabet.ts'
import { breach, fail } from '../bits/log.ts'
import { IDS, putFields } from '../bits/write-fields.ts'
import { writeVendors } from '../bits/write-vendors.ts'
import { append, close, put, type Writer } from '../bits/writer.ts'
import type { Compat } from '../profile.ts'
import type { PublisherTc, TcModel } from './model.ts'
import { TCF_23_FROM } from './rules.ts'
import { writeCore } from './write-core.ts'

/** Writes all segments of a TC string, each padded to 8 bits, or to 24 as the peers do. */
export function writeTcString(writer: Writer, model: TcModel, compat?: Compat): void {
  const multiple = compat ? 24 : 8
  writeCore(writer, model, compat)
  close(writer, multiple)
  if (!model.vendorsDisclosed && +model.created >= TCF_23_FROM) breach(writer, 'tcf23-missing-disclosed')
  SEGMENTS.forEach((field, index) => {
    if (!model[field]) return
    append(writer, '.')
    put(writer, index + 1, 3)
    if (index < 2) writeVendors(writer, model as Required<TcModel>, field as 'vendorsDisclosed', compat)
    else writePublisherTc(writer, model[field] as PublisherTc)
    close(writer, multiple)
  })
  writeUnknown(writer, model.unknownSegments ?? [])
}

/** By their types, from 1 on. */
const SEGMENTS = ['vendorsDisclosed', 'vendorsAllowed', 'publisherTC'] as const

function writePublisherTc(writer: Writer, model: PublisherTc): void {
  const custom = IDS + model.numCustomPurposes
  putFields(writer, model, {
    purposesConsent: IDS + 24,
    purposesLITransparency: IDS + 24,
    numCustomPurposes: 6,
    customPurposesConsent: custom,
    customPurposesLITransparency: custom,
  })
}

/** Writes segments of types 4 to 7 as they are, one of each type at most. */
function writeUnknown(writer: Writer, segments: readonly string[]): void {
  let seen = 0
  for (const text of segments) {
    const type = 1 << (SEXTETS[text.charCodeAt(0)]! >> 3)
    if (seen & type || !/^[g-z\d_-][\w-]*$/.test(text)) fail(writer, 'bad-unknownSegments')
    seen |= type
    append(writer, `.${text}`)
  }
}
