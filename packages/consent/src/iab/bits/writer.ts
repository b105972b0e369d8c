import type { Log } from './log.ts'

/** A text in the making. */
export interface Writer extends Log {
  /** What is finished. */
  text: string
  /** The part being written, six bits each. */
  readonly sextets: number[]
}

/** Writes an unsigned integer of up to 31 bits, most significant bit first. */
export function put(writer: Writer, value: number, width: number): void {
  const { sextets } = writer
  for (let left = width; left > 0; ) {
    const free = 6 - (writer.at % 6)
    if (free > 5) sextets.push(0)
    const taken = Math.min(free, left)
    left -= taken
    writer.at += taken
    sextets[sextets.length - 1]! |= ((value >> left) & ((1 << taken) - 1)) << (free - taken)
  }
}

/** Writes `length` bits of which those of `ids` are set, id 1 being the first. */
export function putIds(writer: Writer, length: number, ids: readonly number[]): void {
  const { sextets, text } = writer
  const before = writer.at - text.length * 6 - 1
  writer.at += length
  while (sextets.length * 6 <= before + length) sextets.push(0)
  for (const id of ids) sextets[((before + id) / 6) | 0]! |= 32 >> ((before + id) % 6)
}

/**
 * Finishes a part: fills up with zeros to a multiple of `multiple` bits and from there to a whole character. After it
 * come the characters of `more` as they are.
 */
export function close(writer: Writer, multiple: number, more = ''): void {
  const { sextets, text } = writer
  while ((writer.at - text.length * 6) % multiple) put(writer, 0, 1)
  writer.text += String.fromCharCode(...sextets.splice(0).map(codeOf)) + more
  writer.at = writer.text.length * 6
}

/** The character code of six bits (base64url: RFC 4648, section 5). */
function codeOf(value: number): number {
  return value < 26 ? value + 65 : value < 52 ? value + 71 : value < 62 ? value - 4 : value < 63 ? 45 : 95
}
