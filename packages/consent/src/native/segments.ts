import { isSealed } from './crc12.ts'

const UPPER = /^[A-Z]/
const KNOWN = /^[rs]/

/**
 * Checks what follows the string's body: segments after `.`, each typed by its first letter and sealed by a CRC of its own.
 * An upper-case type must be understood and none is yet; an unknown lower-case one is passed over; `r` and `s` hold 16 characters.
 * Returns a code, or undefined when all is well.
 */
export function segmentsFault(text: string, body: number): string | undefined {
  let types = ''
  for (let from = body; from < text.length; ) {
    const next = text.indexOf('.', ++from)
    const to = next < 0 ? text.length : next
    const type = text[from] ?? ''
    if (!/[A-Za-z]/.test(type) || to - from < 3 || types.includes(type)) return 'segment'
    if (!isSealed(text, from, to)) return 'checksum'
    if (UPPER.test(type)) return 'critical-segment'
    if (KNOWN.test(type) && to - from !== 19) return 'segment'
    types += type
    from = to
  }
  return undefined
}

/** The 16 characters of a segment of a string that was checked, or undefined. */
export function segmentOf(text: string, type: 'r' | 's'): string | undefined {
  const at = text.indexOf(`.${type}`)
  return at < 0 ? undefined : text.slice(at + 2, at + 18)
}
