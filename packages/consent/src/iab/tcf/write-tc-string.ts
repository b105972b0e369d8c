import { SEXTETS } from '../bits/alphabet.ts'
import { breach, fail } from '../bits/log.ts'
import { putFields } from '../bits/write-fields.ts'
import { writeVendors } from '../bits/write-vendors.ts'
import { close, put, type Writer } from '../bits/writer.ts'
import type { PublisherTc, TcModel } from './model.ts'
import { TCF_23_FROM } from './rules.ts'
import { writeCore } from './write-core.ts'

/** Writes all segments of a TC string, each padded to 8 bits, or to 24 as the peers do. */
export function writeTcString(writer: Writer, model: TcModel): void {
  const multiple = writer.compat ? 24 : 8
  const open = (type: number): void => {
    close(writer, multiple, '.')
    put(writer, type, 3)
  }
  writeCore(writer, model)
  if (model.vendorsDisclosed) {
    open(1)
    writeVendors(writer, model as Required<TcModel>, 'vendorsDisclosed')
  } else if (model.created.getTime() >= TCF_23_FROM) breach(writer, 'tcf23-missing-disclosed')
  if (model.vendorsAllowed) {
    open(2)
    writeVendors(writer, model as Required<TcModel>, 'vendorsAllowed')
  }
  if (model.publisherTC) {
    open(3)
    writePublisherTc(writer, model.publisherTC)
  }
  close(writer, multiple)
  // Types 4 to 7 as they are, one of each: the others have been.
  let seen = 15
  for (const text of model.unknownSegments ?? []) {
    const type = 1 << (SEXTETS[text.charCodeAt(0)]! >> 3)
    if (seen & type || /[^\w-]/.test(text)) fail(writer, 'bad-segment')
    seen |= type
    close(writer, 6, `.${text}`)
  }
}

function writePublisherTc(writer: Writer, model: PublisherTc): void {
  const custom = ~model.numCustomPurposes
  putFields(writer, model, {
    purposesConsent: ~24,
    purposesLITransparency: ~24,
    numCustomPurposes: 6,
    customPurposesConsent: custom,
    customPurposesLITransparency: custom,
  })
}
