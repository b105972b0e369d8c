import type { Log } from './log.ts'

/** A text in the making. */
export interface Writer extends Log {
  /** What is finished. */
  text: string
  /** The character codes of the part being written. */
  readonly codes: number[]
  /** The last bits written; those that fill no character yet are `at % 6` of them. */
  bits: number
}

/** Writes an unsigned integer of up to 24 bits, most significant bit first. */
export function put(writer: Writer, value: number, width: number): void {
  let left = (writer.at % 6) + width
  writer.at += width
  writer.bits = (writer.bits << width) | (value & ((1 << width) - 1))
  while (left > 5) {
    left -= 6
    writer.codes.push(codeOf((writer.bits >> left) & 63))
  }
}

/** The character code of six bits (base64url: RFC 4648, section 5). */
function codeOf(value: number): number {
  return value < 26 ? value + 65 : value < 52 ? value + 71 : value < 62 ? value - 4 : value < 63 ? 45 : 95
}

/** Writes `length` bits of which those of `edges` are set, id 1 being the first. */
export function putBits(writer: Writer, length: number, edges: readonly number[]): void {
  let next = 1
  edges.concat(length + 1).forEach((edge, i) => {
    for (; next < edge; next += 24) put(writer, -(i % 2), Math.min(24, edge - next))
    next = edge
  })
}

/**
 * Finishes a part: fills up with zeros to a multiple of `multiple` bits and from there to a whole character. After it
 * come the characters of `more` as they are.
 */
export function close(writer: Writer, multiple: number, more = ''): void {
  const { codes, text } = writer
  while ((writer.at - text.length * 6) % multiple) put(writer, 0, 1)
  while (writer.at % 6) put(writer, 0, 1)
  while (codes.length) writer.text += String.fromCharCode(...codes.splice(0, 4096))
  writer.text += more
  writer.at = writer.text.length * 6
}
