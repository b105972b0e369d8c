import type { Compat } from '../profile.ts'
import { CODES } from './alphabet.ts'
import type { Edges } from './edges.ts'
import type { Log } from './log.ts'

/** A text in the making. */
export interface Writer extends Log {
  /** What is finished. */
  text: string
  /** The part being written, 24 bits a word. */
  words: number[]
  /** The bits of the last word that are not written yet. */
  free: number
  /** Whose habits to follow. */
  readonly compat: Compat | undefined
}

/** Writes the last `width` bits, up to 31, of an integer, most significant bit first. */
export function put(writer: Writer, value: number, width: number): void {
  const { words } = writer
  writer.at += width
  for (let left = width; left > 0; ) {
    if (!writer.free) writer.free = words.push(0) && 24
    const taken = Math.min(writer.free, left)
    left -= taken
    writer.free -= taken
    words[words.length - 1]! |= ((value >> left) & ((1 << taken) - 1)) << writer.free
  }
}

/** Writes `length` bits of which those of the ids within `edges` are set, id 1 being the first. */
export function putIds(writer: Writer, length: number, edges: Edges): void {
  const { words } = writer
  const start = words.length * 24 - writer.free
  writer.at += length
  while (words.length * 24 <= start + length) words.push(0)
  writer.free = words.length * 24 - start - length
  // An edge turns what follows it in its word, and a word that ends set turns the next one: no run is walked.
  for (const edge of edges) {
    const word = ((start + edge - 1) / 24) | 0
    words[word]! ^= 0xffffff >> (start + edge - 1 - word * 24)
  }
  let isSet = 0
  for (let i = (start / 24) | 0; i < words.length; i++) {
    words[i]! ^= -isSet & 0xffffff
    isSet = words[i]! & 1
  }
}

/**
 * Finishes a part: fills up with zeros to a multiple of `multiple` bits and from there to a whole character. After it
 * come the characters of `more` as they are.
 */
export function close(writer: Writer, multiple: number, more = ''): void {
  const bits = writer.words.length * 24 - writer.free
  const characters = Math.ceil((Math.ceil(bits / multiple) * multiple) / 6)
  let part = ''
  for (const word of writer.words)
    part += String.fromCharCode(
      CODES[word >> 18]!,
      CODES[(word >> 12) & 63]!,
      CODES[(word >> 6) & 63]!,
      CODES[word & 63]!,
    )
  writer.text += part.slice(0, characters) + more
  writer.words = []
  writer.free = 0
  writer.at = writer.text.length * 6
}
